import {
  card,
  comment,
  openReader,
  isPainted,
  panelButton,
  pointAt,
  selectWords,
  toolbar,
} from './annotate-page'
import { checkAxe, expect, test, watchLayoutShift } from './fixtures'

const ACROSS = [
  { segment: 'p2.s1', words: 'olmazsa' },
  { segment: 'p2.s2', words: 'lityum' },
] as const

test('words marked across a citation stay marked over a reload and a restart', async ({
  page,
  site,
  server,
}) => {
  const still = await watchLayoutShift(page)
  await openReader(page, site)
  await selectWords(page, ...ACROSS)
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.toolbar.question') })
    .click()
  await expect(toolbar(page)).toBeHidden()
  await expect.poll(() => isPainted(page, 'question')).toBe(true)
  await expect(page.getByText(site.m('annotate.state.saved')).first()).toBeAttached()
  await still()
  await page.reload()
  await expect.poll(() => isPainted(page, 'question')).toBe(true)
  await server.restart()
  await page.reload()
  await expect.poll(() => isPainted(page, 'question')).toBe(true)
  await expect(
    page.getByRole('button', { name: site.m('annotate.count', { count: 1, number: '2' }) }),
  ).toBeVisible()
  await panelButton(page, site).click()
  await expect(page.getByRole('dialog').getByRole('article')).toContainText(
    'olmazsa olmazdır. Örneğin lityum',
  )
})

test('a comment stands in the margin, in its language, and hostile Markdown is only words', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await selectWords(page, { segment: 'p3.s5', words: 'own GDP', side: 'en' })
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.toolbar.comment'), exact: true })
    .click()
  await page.getByLabel(site.m('annotate.editor.language')).selectOption('en')
  await page
    .getByRole('textbox')
    .fill('**Whose?** <img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://example.org)')
  await page.keyboard.press('Control+Enter')
  const note = card(page, 'Whose?')
  await expect(note.locator('[lang="en"] strong')).toHaveText('Whose?')
  await expect(note).toContainText('<img src=x onerror=alert(1)>')
  await expect(note).toContainText('[a](javascript:alert(1))')
  await expect(note.locator('img')).toHaveCount(0)
  await expect(note.getByRole('link')).toHaveCount(1)
  await expect(note.getByRole('link')).toHaveAttribute('rel', 'nofollow noopener noreferrer')
  await expect(note).toContainText(site.m('annotate.state.saved'))
  await checkAxe(page, 'a comment in the margin')
})

test('a note is recoloured, deleted and brought back', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(page, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await comment(page, site, 'Gerekçe mi?')
  const note = card(page, 'Gerekçe mi?')
  await note.getByRole('button', { name: site.m('annotate.meaning.doubt'), exact: true }).click()
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  await note.getByRole('button', { name: site.m('annotate.delete'), exact: true }).click()
  await expect(note).toHaveCount(0)
  await expect.poll(() => isPainted(page, 'doubt')).toBe(false)
  await page.getByRole('button', { name: site.m('annotate.undo.action') }).click()
  await expect(card(page, 'Gerekçe mi?')).toContainText(site.m('annotate.state.saved'))
  await page.reload()
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  await expect(card(page, 'Gerekçe mi?')).toBeVisible()
})

test('where notes overlap, a click lists each of them', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(page, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await comment(page, site, 'Birinci')
  await selectWords(page, { segment: 'p3.s2', words: 'kalmak istemediğinden' })
  await comment(page, site, 'İkinci')
  await expect(card(page, 'İkinci')).toBeVisible()
  const { x, y } = await pointAt(page, { segment: 'p3.s2', words: 'kalmak' })
  await page.mouse.click(x, y)
  const list = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 2 }) })
  await expect(list.getByRole('article')).toHaveCount(2)
  await checkAxe(page, 'a list of two notes')
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
})

test('a selection over both languages is cut to the one it began on, and says so', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(
    page,
    { segment: 'p2.s2', words: 'lityum' },
    { segment: 'p2.s1', words: 'critical', side: 'en' },
  )
  await expect(toolbar(page)).toContainText(site.m('annotate.toolbar.cut', { side: 'tr' }))
  await checkAxe(page, 'the toolbar')
  await page.keyboard.press('1')
  await expect.poll(() => isPainted(page, 'idea')).toBe(true)
  await expect(card(page, 'lityum').locator('q[lang="tr"]')).toContainText('lityum')
})

test('another reader sees nothing of it', async ({ page, site, newReader }) => {
  await openReader(page, site)
  await selectWords(page, { segment: 'p2.s2', words: 'lityum' })
  await page.keyboard.press('2')
  await expect.poll(() => isPainted(page, 'question')).toBe(true)
  const other = await (await newReader()).newPage()
  await openReader(other, site)
  await panelButton(other, site).click()
  await expect(other.getByRole('dialog')).toContainText(site.m('annotate.empty.private'))
  await checkAxe(other, 'the empty panel')
})
