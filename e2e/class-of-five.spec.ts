import type { Page } from '@playwright/test'
import { card, comment, expectSaved, selectWords, toolbar } from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { saveReply } from './saved-note'
import { openAccount, openSeminar } from './seminar-class'
import type { Site } from './site'

const NAMES = ['Deniz Yaprak', 'Işıl Ilgın', 'İnci Kıyı', 'Murat Çığ'] as const

/** Joins by the code, as its page leads; resolves in the text. Gives back the pseudonym that is told there. */
async function joinByCode(page: Page, site: Site, code: string, name: string): Promise<string> {
  await page.goto(site.path('/join'))
  await page.getByLabel(site.m('seminars.way.code')).fill(code.replace('-', ' '))
  await page.keyboard.press('Enter')
  await expect(page.getByText(site.m('join.pseudonyms'))).toBeVisible()
  await page.getByLabel(site.m('join.name')).fill(name)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.has('seminar'))
  await expect(page.locator('.s[tabindex="0"]')).toHaveCount(1)
  const told = await page.request.get('/api/seminars')
  const { items } = (await told.json()) as { items: { me: { name: string | null } }[] }
  return items[0]?.me.name ?? ''
}

test('a class of five joins by code, marks both sides, answers live, is moderated, and leaves', async ({
  newReader,
  site,
  server,
  baseURL,
}) => {
  test.slow()
  const say = (key: string) => ({ name: site.m(key), exact: true })
  const teaching = await newReader()
  const teacher = { request: teaching.request, origin: baseURL ?? '' }
  await openAccount(teacher, server.dataFolder, `besli-${site.locale}@example.org`)
  const seminar = await openSeminar(teacher, {
    name: 'Beş kişi',
    displayName: 'Nilgün Hoca',
    pseudonyms: true,
  })
  const nilgun = await teaching.newPage()
  await nilgun.goto(`${site.path('/read/[work]')}?seminar=${seminar.id}`)

  // 1. Four join, one of them on a telephone, and stand there under names that are not theirs.
  const readers = await Promise.all([newReader(), newReader(), newReader(), newReader(PHONE)])
  const pages = await Promise.all(readers.map((reader) => reader.newPage()))
  const [deniz, isil, inci, murat] = pages
  if (!deniz || !isil || !inci || !murat) throw new Error('four are needed')
  const pseudonyms: string[] = []
  for (const [at, page] of pages.entries())
    pseudonyms.push(await joinByCode(page, site, seminar.join?.code ?? '', NAMES[at] ?? ''))
  expect(new Set([...pseudonyms, ...NAMES]).size).toBe(8)
  const present = nilgun.locator('.aim-control')
  await expect(present).toHaveAttribute('data-present', '5')

  // 2. Two mark, one on each side; all five have both without a reload, by the names they stand under.
  await selectWords(deniz, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await comment(deniz, site, 'Kime bağımlı?')
  await expectSaved(card(deniz, 'Kime bağımlı?'))
  await selectWords(isil, { segment: 'p2.s1', words: 'energy', side: 'en' })
  await comment(isil, site, 'Energy in which sense?')
  for (const page of [nilgun, inci, isil])
    await expect(card(page, 'Kime bağımlı?')).toContainText(pseudonyms[0] ?? '')
  for (const page of [nilgun, inci, deniz])
    await expect(card(page, 'Energy in which sense?')).toContainText(pseudonyms[1] ?? '')

  // 3. They answer each other, on the telephone too.
  const note = (page: Page) => card(page, 'Kime bağımlı?')
  const reply = (page: Page, text: string) => page.locator('.reply').filter({ hasText: text })
  await note(inci).getByRole('button', { expanded: false }).first().click()
  await note(inci).getByRole('button', say('thread.write')).click()
  await inci.getByRole('textbox', say('annotate.editor.reply')).fill('Tek bir alıcıya.')
  await inci.keyboard.press('Control+Enter')
  await murat
    .getByRole('button', { name: site.m('annotate.count', { count: 1, number: '3' }), exact: true })
    .tap()
  await expect(reply(murat, 'Tek bir alıcıya.')).toContainText(pseudonyms[2] ?? '')
  await note(murat).getByRole('button', say('thread.write')).first().tap()
  await murat.getByRole('textbox', say('annotate.editor.reply')).fill('Ya da tek bir yola.')
  await murat.getByRole('button', say('annotate.editor.save')).tap()
  await expect(reply(inci, 'Ya da tek bir yola.')).toContainText(pseudonyms[3] ?? '')
  await checkAxe(murat, 'a live thread on a telephone')

  // 4. One is hidden for a reason, at once for everybody; its writer alone still has it, and the reason.
  const theirs = (page: Page) => card(page, 'Energy in which sense?')
  const id = (await theirs(isil).getAttribute('data-annotation')) ?? ''
  await saveReply(inci.request, baseURL ?? '', id, 'Her ikisinde.', `seminar:${seminar.id}`)
  await theirs(nilgun).getByRole('button', { expanded: false }).first().click()
  await theirs(nilgun).getByRole('button', say('moderation.hide')).first().click()
  await nilgun.getByLabel(site.m('moderation.hideLabel')).fill('Derste konuştuk')
  await nilgun.keyboard.press('Tab')
  await nilgun.keyboard.press('Enter')
  await expect(theirs(deniz)).toHaveCount(0)
  await expect(theirs(inci)).toHaveCount(0)
  await expect(theirs(isil)).toContainText(
    site.m('moderation.hiddenMine', { where: 'seminar', reason: 'Derste konuştuk' }),
  )

  // Taken back by its writer, it stays hidden with what was answered, until the teacher shows its place again.
  const gone = (page: Page) => page.locator('.annotation[data-gone]')
  await theirs(isil).getByRole('button', say('annotate.delete')).click()
  await expect(gone(nilgun)).toContainText('Derste konuştuk')
  await expect(gone(deniz)).toHaveCount(0)
  await gone(nilgun).getByRole('button', say('moderation.unhide')).click()
  await expect(gone(deniz)).toContainText(site.m('annotate.gone'))
  await expect(gone(nilgun).getByRole('button', say('moderation.unhide'))).toHaveCount(0)

  // 5. Nobody but the teacher learns who is who: neither a page nor an answer of the server says it.
  for (const page of pages) {
    const members = await page.request.get(`/api/seminars/${seminar.id}/members`)
    const listed = await page.request.get('/api/works/kritik-mineraller/annotations')
    const said = (await page.content()) + (await members.text()) + (await listed.text())
    const own = NAMES[pages.indexOf(page)]
    for (const name of NAMES.filter((one) => one !== own)) expect(said).not.toContain(name)
  }
  const roster = await teacher.request.get(`/api/seminars/${seminar.id}/members`)
  for (const name of NAMES) expect(await roster.text()).toContain(name)

  // 6. One leaves, and takes back what they wrote: its place in the thread stays, they see nothing more.
  const settings = site.path('/seminars/[seminar]/settings').replace('[seminar]', seminar.id)
  await deniz.goto(settings)
  await deniz.getByLabel(site.m('seminars.settings.leaveWithdraw')).check()
  await deniz.getByRole('button', say('seminars.settings.leaveSubmit')).click()
  await expect(note(nilgun)).toHaveCount(0)
  await expect(reply(inci, 'Tek bir alıcıya.')).toBeVisible()
  await expect(present).toHaveAttribute('data-present', '4')
  await deniz.goto(site.path('/read/[work]'))
  await expect(deniz.locator('.aim-control')).toHaveCount(0)
  await expect(toolbar(deniz)).toHaveCount(0)
})
