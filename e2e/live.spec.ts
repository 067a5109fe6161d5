import { card, comment, expectSaved, selectWords } from './annotate-page'
import { expect, test } from './fixtures'
import { watchLayoutShift } from './layout-shift'
import { saveNote, saveReply } from './saved-note'
import { join, openAccount, openSeminar, setState } from './seminar-class'
import { listenToStatus } from './status'

test('what others write is there as they write it, and moves nothing', async ({
  newReader,
  site,
  server,
  baseURL,
}) => {
  const origin = baseURL ?? ''
  const [teaching, studying] = [await newReader(), await newReader()]
  const [teacher, student] = [teaching, studying].map(({ request }) => ({ request, origin }))
  if (!teacher || !student) throw new Error('two are needed')
  await openAccount(teacher, server.dataFolder, `canli-${site.locale}@example.org`)
  const seminar = await openSeminar(teacher, { name: 'Güz okumaları', displayName: 'Nilgün Hoca' })
  const mine = await join(student, seminar, 'Deniz')
  const layer = `seminar:${seminar.id}` as const
  const address = `${site.path('/read/[work]')}?seminar=${seminar.id}`

  // 1. Deniz reads; Nilgün comes, and both are told how many they are.
  const deniz = await studying.newPage()
  const still = await watchLayoutShift(deniz)
  await deniz.goto(address)
  const control = deniz.locator('.aim-control')
  await expect(control).toHaveText(site.m('company.next', { to: seminar.name }))
  const said = await listenToStatus(deniz)
  const nilgun = await teaching.newPage()
  await nilgun.goto(address)
  await expect(control).toHaveAttribute('data-present', '2')
  await deniz.keyboard.press('b')
  await expect(deniz.getByText(site.m('live.present', { count: 2 }))).toBeVisible()
  await deniz.keyboard.press('Escape')

  // 2. A note, a reply and a reaction come without a reload, and move neither the text nor the focus.
  const sentence = deniz.locator('.s[tabindex="0"]')
  await sentence.focus()
  const before = await sentence.boundingBox()
  await selectWords(nilgun, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await comment(nilgun, site, 'Kime bağımlı?')
  await expectSaved(card(nilgun, 'Kime bağımlı?'))
  await expect(card(deniz, 'Kime bağımlı?')).toContainText('Nilgün Hoca')
  await expect(control).toHaveAttribute('data-arrived', 'true')
  const note = (await card(nilgun, 'Kime bağımlı?').getAttribute('data-annotation')) ?? ''
  const at = `/api/annotations/${note}`
  await saveReply(student.request, origin, at, 'Alıcıya göre.', layer)
  await expect(nilgun.getByText('Alıcıya göre.')).toBeVisible()
  await student.request.put(`${at}/reactions/agree`, { headers: { origin }, failOnStatusCode: true })
  await expect(
    card(nilgun, 'Kime bağımlı?').getByRole('button', { name: site.m('thread.reaction.agree') }),
  ).toBeVisible()
  await expect.poll(said).toContain(site.m('live.notes', { count: 1 }))
  expect(await sentence.evaluate((it) => it === document.activeElement)).toBe(true)
  expect(await sentence.boundingBox()).toEqual(before)
  await still()

  // 3. While the line is cut others write on; back on it, nothing is missed.
  await studying.setOffline(true)
  await saveNote(teacher.request, origin, 'Kesikken bir', layer)
  await saveNote(teacher.request, origin, 'Kesikken iki', layer)
  await studying.setOffline(false)
  await expect(card(deniz, 'Kesikken bir')).toHaveCount(1)
  await expect(card(deniz, 'Kesikken iki')).toHaveCount(1)

  // 4. Who is removed is told nothing more, and what was there is gone from the page.
  await setState(teacher, mine, 'removed')
  await expect(card(deniz, 'Kime bağımlı?')).toHaveCount(0)
  await expect(control).toHaveCount(0)
})
