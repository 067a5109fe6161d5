import { card, expectSaved, isPainted, openReader, panelButton, selectWords, toolbar } from './annotate-page'
import { saveEarlierNote } from './earlier-note'
import { checkAxe, expect, test } from './fixtures'

const LOST = { segment: 'p1.s11', words: 'lack permanence and are non-renewable', text: 'Süreklilik mi?' }
const MENDED = {
  segment: 'p3.s6',
  words: 'is currently an important supplier to the US nuclear energy and defence sectors',
  text: 'Öteden beri mi?',
}
const KEPT = { segment: 'p1.s11', words: 'the decline of oil reserves', text: 'Azalma mı?' }

test('words that a revision took away are listed with their surroundings, and attached again', async ({
  page,
  site,
  server,
}) => {
  await saveEarlierNote(page.request, server.url, LOST)
  await openReader(page, site)
  await page.getByRole('button', { name: site.m('annotate.detached.show') }).click()
  const panel = page.getByRole('dialog', { name: site.m('annotate.panel.title') })
  await expect(panel).toContainText(site.m('annotate.detached.count', { count: 1 }))
  const note = panel.getByRole('article')
  await expect(note.locator('mark')).toHaveText(LOST.words)
  await expect(note.locator('.annotation-detached q')).toContainText('of energy resources that lack')
  await expect(note).toContainText(site.m('annotate.detached.reason.not-found'))
  await note
    .getByRole('button', { name: site.m('annotate.meaning.doubt') })
    .first()
    .click()
  await checkAxe(page, 'a detached note')
  await note.getByRole('button', { name: site.m('annotate.attach.again') }).click()
  await expect(panel).toHaveCount(0)
  await selectWords(page, { segment: 'p1.s11', words: 'neither perpetual', side: 'en' })
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.choose.passage.take') })
    .click()
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  await expect.poll(() => isPainted(page, 'doubt-projected')).toBe(true)
  await expectSaved(card(page, LOST.text))
  await page.reload()
  await expect(card(page, LOST.text)).toBeVisible()
  await panelButton(page, site).click()
  await expect(panel).not.toContainText(site.m('annotate.detached.title'))
})

test('the keyboard alone attaches a note again', async ({ page, site, server }) => {
  await saveEarlierNote(page.request, server.url, LOST)
  await openReader(page, site)
  await page.keyboard.press('m')
  const note = page.getByRole('dialog').getByRole('article')
  await note.locator('.annotation-open').focus()
  await page.keyboard.press('Enter')
  await note.getByRole('button', { name: site.m('annotate.attach.again') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.s:focus')).toHaveAttribute('data-segment', LOST.segment)
  await page.keyboard.press('h')
  await expect(toolbar(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  await expectSaved(card(page, LOST.text))
})

test('a note made on an earlier revision says so, and shows the text of then', async ({
  page,
  site,
  server,
}) => {
  await saveEarlierNote(page.request, server.url, KEPT)
  await openReader(page, site)
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  const note = card(page, KEPT.text)
  await note.getByRole('button', { name: site.m('annotate.meaning.doubt') }).click()
  await expect(note).toContainText(site.m('annotate.earlier.made', { revision: 1 }))
  await note.getByRole('button', { name: site.m('annotate.earlier.show') }).click()
  const then = note.locator('blockquote[lang="en"]')
  await expect(then).toContainText('that lack permanence and are non-renewable')
  await expect(then.locator('mark')).toHaveText(KEPT.words)
  await expect(note.getByRole('link', { name: site.m('annotate.earlier.history') })).toHaveAttribute(
    'href',
    new RegExp(`/${site.locale}/.*/${KEPT.segment}$`),
  )
  await checkAxe(page, 'the text a note was made on')
})

test('words that a revision mended keep their note, which says so until its reader has looked', async ({
  page,
  site,
  server,
}) => {
  await saveEarlierNote(page.request, server.url, MENDED)
  await openReader(page, site)
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  const note = card(page, MENDED.text)
  await expect(note).toContainText(site.m('annotate.attach.guessed'))
  await note.getByRole('button', { name: site.m('annotate.meaning.doubt') }).click()
  await expect(note).toContainText(site.m('annotate.attach.guess'))
  await expect(note.locator('.annotation-guess q')).toContainText('already an important supplier')
  await checkAxe(page, 'a note that was placed by likeness')
  await note.getByRole('button', { name: site.m('annotate.attach.keep') }).click()
  await expect(note.locator('.annotation-guess')).toHaveCount(0)
  await expect(note).not.toContainText(site.m('annotate.earlier.made', { revision: 1 }))
  await expectSaved(note)
  await page.reload()
  await expect(note).toBeVisible()
  await expect(note).not.toContainText(site.m('annotate.attach.guessed'))
})
