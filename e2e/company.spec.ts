import type { BrowserContext, Page } from '@playwright/test'
import { card, comment, expectSaved, openReader, selectWords, toolbar } from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { join, openAccount, openSeminar, setState } from './seminar-class'

/** What a browser says to the server outside of its pages, with the same cookies. */
const speakerOf = (context: BrowserContext, origin = '') => ({ request: context.request, origin })

test('a class in the reader: who a note is for, who sees it, and what teachers do', async ({
  newReader,
  site,
  server,
  baseURL,
  complaints,
}) => {
  // Three readers, each with pages of their own, on a machine that may be busy.
  test.slow()
  const say = (key: string, values?: Record<string, string | number>) => ({
    name: site.m(key, values),
    exact: true,
  })
  const [teaching, first, second] = [await newReader(), await newReader(), await newReader(PHONE)]
  const teacher = speakerOf(teaching, baseURL)
  await openAccount(teacher, server.dataFolder, `ogretmen-${site.locale}@example.org`)
  const autumn = await openSeminar(teacher, { name: 'Güz okumaları', displayName: 'Nilgün Hoca' })
  const spring = await openSeminar(teacher, { name: 'Bahar okumaları', displayName: 'Nilgün Hoca' })
  await join(speakerOf(first, baseURL), autumn, 'Deniz')
  const inAutumn = await join(speakerOf(second, baseURL), autumn, 'Işıl')
  const reading = (id: string) => `${site.path('/read/[work]')}?seminar=${id}`
  const open = async (page: Page, address: string) => {
    await page.goto(address)
    await expect(page.locator('.s[tabindex="0"]')).toHaveCount(1)
  }
  const control = (page: Page) => page.locator('.aim-control')

  // 1. Who is in no company on the work has no control; in a seminar it says who the note is for.
  const deniz = await first.newPage()
  await openReader(deniz, site)
  await expect(control(deniz)).toHaveText(site.m('company.next', { to: site.m('company.layer.private') }))
  await deniz.keyboard.press('b')
  await deniz.getByRole('radio', say('company.readAlone')).press('ArrowDown')
  await expect(control(deniz)).toHaveText(site.m('company.next', { to: 'Güz okumaları' }))
  await checkAxe(deniz, 'who the note is for')
  await deniz.keyboard.press('Escape')
  expect(new URL(deniz.url()).searchParams.get('seminar')).toBe(autumn.id)
  await selectWords(deniz, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await expect(toolbar(deniz)).toContainText('Güz okumaları')
  await comment(deniz, site, 'Kime bağımlı?')
  await expectSaved(card(deniz, 'Kime bağımlı?'))
  await deniz.reload()
  await expect(card(deniz, 'Kime bağımlı?')).toContainText(site.m('company.layer.seminar'))

  // 2. Another sees it, under its writer’s name; in another seminar, and alone, nobody does.
  const nilgun = await teaching.newPage()
  await open(nilgun, reading(autumn.id))
  await expect(card(nilgun, 'Kime bağımlı?')).toContainText('Deniz')
  await nilgun.keyboard.press('b')
  await nilgun.getByRole('radio', { name: spring.name, exact: true }).press('Space')
  await nilgun.keyboard.press('Escape')
  await expect(control(nilgun)).toHaveText(site.m('company.next', { to: 'Bahar okumaları' }))
  await expect(card(nilgun, 'Kime bağımlı?')).toHaveCount(0)
  await selectWords(nilgun, { segment: 'p2.s1', words: 'olmazsa' })
  await comment(nilgun, site, 'Bahara kalsın')
  await expectSaved(card(nilgun, 'Bahara kalsın'))
  await open(nilgun, reading(autumn.id))
  await expect(card(nilgun, 'Kime bağımlı?')).toBeVisible()
  await expect(card(nilgun, 'Bahara kalsın')).toHaveCount(0)

  // 3. A teacher answers one student alone; a third, on a telephone, sees nothing of it, and answers for all.
  const note = (page: Page) => card(page, 'Kime bağımlı?')
  const unfold = (page: Page) => note(page).getByRole('button', { expanded: false }).first().click()
  await unfold(nilgun)
  await expect(note(nilgun).getByRole('button', say('annotate.delete'))).toHaveCount(0)
  await expect(note(nilgun).getByRole('button', say('annotate.edit'))).toHaveCount(0)
  await note(nilgun).getByRole('button', say('company.answerAside')).click()
  await expect(note(nilgun)).toContainText(site.m('company.replyTo.aside', { name: 'Deniz' }))
  await nilgun.getByRole('textbox', say('annotate.editor.reply')).fill('Bunu derste konuşalım.')
  await nilgun.keyboard.press('Control+Enter')
  const aside = (page: Page) => page.locator('.reply').filter({ hasText: 'Bunu derste konuşalım.' })
  await expect(aside(nilgun)).toContainText(site.m('company.aside'))
  await expect(aside(nilgun)).toHaveAttribute('data-state', 'saved')

  const isil = await second.newPage()
  await open(isil, reading(autumn.id))
  await isil.getByRole('button', say('annotate.count', { count: 1, number: '3' })).tap()
  await expect(note(isil)).toContainText('Deniz')
  await expect(note(isil)).not.toContainText('Bunu derste konuşalım.')
  await note(isil).getByRole('button', say('thread.write')).tap()
  await expect(note(isil)).toContainText(site.m('company.replyTo.seminar', { name: 'Güz okumaları' }))
  await isil.getByRole('textbox', say('annotate.editor.reply')).fill('Tedarik zincirine.')
  await isil.getByRole('button', say('annotate.editor.save')).tap()
  await expect(isil.locator('.reply').filter({ hasText: 'Tedarik zincirine.' })).toHaveAttribute(
    'data-state',
    'saved',
  )
  await expect(note(isil).getByRole('button', say('company.answerAside'))).toHaveCount(0)
  await checkAxe(isil, 'a thread of a seminar on a telephone')

  await deniz.reload()
  await unfold(deniz)
  await expect(aside(deniz)).toContainText(site.m('company.aside'))
  await expect(aside(deniz)).toContainText('Nilgün Hoca')

  // 4. A thread in which others have written stays where it is; another is moved, and asks before more people see it.
  await note(deniz).getByRole('button', say('company.move')).click()
  await note(deniz).getByRole('button', say('company.layer.private')).click()
  complaints.announce(/422/)
  await note(deniz).getByRole('button', say('company.moveConfirm')).click()
  await expect(note(deniz)).toContainText(site.m('errors.thread-shared'))
  await note(deniz).getByRole('button', say('company.cancel')).click()
  await deniz.keyboard.press('Escape')
  await selectWords(deniz, { segment: 'p2.s1', words: 'olmazsa' })
  await toolbar(deniz)
    .getByRole('button', say('company.change', { to: 'Güz okumaları' }))
    .click()
  await expect(toolbar(deniz)).toContainText(site.m('company.layer.private'))
  await comment(deniz, site, 'Önce kendime')
  const own = card(deniz, 'Önce kendime')
  await expectSaved(own)
  await expect(own.locator('.annotation-layer')).toContainText(site.m('company.layer.private'))
  await own.getByRole('button', say('company.move')).click()
  await own.getByRole('button', { name: 'Güz okumaları', exact: true }).press('Enter')
  await expect(own).toContainText(site.m('company.moveWider', { to: 'Güz okumaları' }))
  await checkAxe(deniz, 'a note that is to be moved to more people')
  await own.getByRole('button', say('company.moveConfirm')).press('Enter')
  await expect(own.locator('.annotation-layer')).toContainText(site.m('company.layer.seminar'))

  // 5. It is reported; the teacher hides it for a reason, which its writer reads and nobody else sees.
  await isil.reload()
  await isil.getByRole('button', say('annotate.count', { count: 1, number: '2' })).tap()
  const theirs = card(isil, 'Önce kendime')
  await theirs.getByRole('button', say('moderation.flag')).tap()
  await isil.getByLabel(site.m('moderation.flagLabel')).fill('Konuyla ilgisi yok')
  await theirs.getByRole('button', say('moderation.flagSend')).tap()
  await expect(isil.getByRole('status')).toHaveText(site.m('moderation.flagged', { where: 'seminar' }))
  await nilgun.reload()
  await card(nilgun, 'Önce kendime').getByRole('button', { expanded: false }).first().click()
  await card(nilgun, 'Önce kendime').getByRole('button', say('moderation.hide')).press('Enter')
  await nilgun.getByLabel(site.m('moderation.hideLabel')).fill('Yeri burası değil')
  await nilgun.keyboard.press('Tab')
  await nilgun.keyboard.press('Enter')
  await expect(
    nilgun.getByText(site.m('moderation.hiddenOther', { where: 'seminar', reason: 'Yeri burası değil' })),
  ).toBeVisible()
  await checkAxe(nilgun, 'a hidden note')
  await note(nilgun).getByRole('button', { expanded: false }).first().click()
  await note(nilgun).getByRole('button', say('moderation.lock')).click()
  await expect(note(nilgun)).toContainText(site.m('moderation.isLockedStaff', { where: 'seminar' }))
  await deniz.reload()
  await expect(own).toContainText(
    site.m('moderation.hiddenMine', { where: 'seminar', reason: 'Yeri burası değil' }),
  )
  await unfold(deniz)
  await expect(note(deniz)).toContainText(site.m('moderation.isLocked'))
  for (const key of ['annotate.edit', 'annotate.projection.adjust', 'thread.reaction.give'])
    await expect(note(deniz).getByRole('button', say(key))).toHaveCount(0)
  await expect(note(deniz).getByRole('button', say('thread.write'))).toHaveCount(0)

  // 6. Who is suspended reads on, and is told why nothing goes to the seminar; who was removed is alone again.
  await setState(teacher, inAutumn, 'suspended')
  await isil.reload()
  await expect(control(isil)).toHaveText(site.m('company.next', { to: site.m('company.layer.private') }))
  await control(isil).tap()
  await expect(isil.getByText(site.m('company.suspended'))).toBeVisible()
  await expect(isil.getByRole('radio', say('company.layer.private'))).toBeChecked()
  await isil.keyboard.press('Escape')
  await expect(card(isil, 'Önce kendime')).toHaveCount(0)
  await setState(teacher, inAutumn, 'removed')
  await isil.reload()
  await expect(isil.getByRole('status')).toHaveText(site.m('company.notIn'))
  await expect(control(isil)).toHaveCount(0)
  expect(new URL(isil.url()).searchParams.get('seminar')).toBeNull()
})

test('under a pseudonym one is told so before writing', async ({ newReader, site, server, baseURL }) => {
  const [teaching, learning] = [await newReader(), await newReader()]
  const teacher = speakerOf(teaching, baseURL)
  await openAccount(teacher, server.dataFolder, `takma-${site.locale}@example.org`)
  const seminar = await openSeminar(teacher, { name: 'Takma adlarla', displayName: 'Hoca', pseudonyms: true })
  const { me } = await join(speakerOf(learning, baseURL), seminar, 'Deniz')
  const page = await learning.newPage()
  await page.goto(`${site.path('/read/[work]')}?seminar=${seminar.id}`)
  await page.locator('.aim-control').click()
  await expect(page.getByText(site.m('company.standUnder', { name: me.name ?? '' }))).toBeVisible()
  expect(me.name).not.toBe('Deniz')
  await page.keyboard.press('Escape')
  await selectWords(page, { segment: 'p2.s1', words: 'olmazsa' })
  await expect(toolbar(page)).toContainText(site.m('company.standUnder', { name: me.name ?? '' }))
})

test('what waits for a seminar one was removed from is shown with its words, and can be copied or dropped', async ({
  newReader,
  site,
  server,
  baseURL,
  complaints,
}) => {
  const [teaching, learning] = [await newReader(), await newReader({ permissions: ['clipboard-write'] })]
  const teacher = speakerOf(teaching, baseURL)
  await openAccount(teacher, server.dataFolder, `giden-${site.locale}@example.org`)
  const seminar = await openSeminar(teacher, { name: 'Kapı', displayName: 'Hoca' })
  const student = await join(speakerOf(learning, baseURL), seminar, 'Deniz')
  const page = await learning.newPage()
  await page.goto(`${site.path('/read/[work]')}?seminar=${seminar.id}`)
  await expect(page.locator('.s[tabindex="0"]')).toHaveCount(1)
  await selectWords(page, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await comment(page, site, 'Kime bağımlı?')
  await expectSaved(card(page, 'Kime bağımlı?'))

  // 1. The line is cut; a reply waits, and is counted and shown in other company, too.
  complaints.announce(/ERR_FAILED|404/)
  await page.route('**/api/annotations/**', (route) => route.abort())
  const say = (key: string) => ({ name: site.m(key), exact: true })
  await card(page, 'Kime bağımlı?').getByRole('button', say('thread.write')).click()
  await page.getByRole('textbox', say('annotate.editor.reply')).fill('Kendime yanıtım')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.reply')).toHaveAttribute('data-state', 'waiting')
  await page.keyboard.press('b')
  await page.getByRole('radio', say('company.readAlone')).check()
  await page.keyboard.press('Escape')
  const button = page.locator('.annotation-button')
  await expect(button).toHaveAccessibleName(
    site.m('annotate.button', { count: 0, unsaved: 1, shared: 'false' }),
  )
  await button.click()
  const stray = page.locator('.annotation-draft', { hasText: 'Kendime yanıtım' })
  await expect(stray).toContainText(site.m('annotate.stray.waiting'))

  // 2. Its writer is removed: it cannot be sent, and is told so, also after the page is opened anew.
  await setState(teacher, student, 'removed')
  await page.unroute('**/api/annotations/**')
  await page.reload()
  await button.click()
  await expect(stray).toContainText(site.m('annotate.stray.closed'))
  await expect(page.getByText(site.m('annotate.panel.stuck', { count: 1 }))).toBeVisible()
  await checkAxe(page, 'what was refused and has no place')
  await stray.getByRole('button', say('annotate.toolbar.copy')).click()
  await expect(page.getByText(site.m('annotate.stray.copied'))).toBeAttached()

  // 3. It is dropped, brought back, and dropped for good.
  await stray.getByRole('button', say('annotate.draft.drop')).press('Enter')
  await expect(stray).toContainText(site.m('annotate.stray.dropped'))
  await expect(button).not.toHaveAccessibleName(/\(1/)
  await stray.getByRole('button', say('annotate.undo.action')).press('Enter')
  await expect(stray).toContainText(site.m('annotate.stray.closed'))
  await stray.getByRole('button', say('annotate.draft.drop')).press('Enter')
  await page.reload()
  await expect(button).toHaveAccessibleName(
    site.m('annotate.button', { count: 0, unsaved: 0, shared: 'false' }),
  )
})
