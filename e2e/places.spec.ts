import {
  card,
  comment,
  expectSaved,
  isPainted,
  openReader,
  panelButton,
  pointAt,
  selectWords,
  toolbar,
} from './annotate-page'
import { checkAxe, expect, test } from './fixtures'

const MARKED = { segment: 'p3.s4', words: 'dünya uranyum üretiminin' } as const
const FACING = { segment: 'p3.s4', words: 'world uranium', side: 'en' } as const
const ELSEWHERE = { segment: 'p5.s2', words: 'cultural axis', side: 'en' } as const

test('a note on the Turkish stands on the English too, shown as projected, in every view', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await selectWords(page, MARKED)
  await comment(page, site, 'Payı ne kadar?')
  const note = card(page, 'Payı ne kadar?')
  await expectSaved(note)
  await expect(note.locator('[data-role="marked"] q[lang="tr"]')).toHaveText(MARKED.words)
  await expect(note.locator('[data-role="projected"] q[lang="en"]')).toContainText(FACING.words)
  expect(await Promise.all([isPainted(page, 'idea'), isPainted(page, 'idea-projected')])).toEqual([
    true,
    true,
  ])
  await checkAxe(page, 'a note with its counterpart')
  await page.reload()
  await expect.poll(() => isPainted(page, 'idea-projected')).toBe(true)
  await expect(
    page.getByRole('button', { name: site.m('annotate.count', { count: 1, number: '3' }) }),
  ).toBeVisible()

  for (const view of ['side', 'stacked', 'interlinear', 'en']) {
    await page.evaluate((name) => (document.documentElement.dataset['view'] = name), view)
    await expect(card(page, 'Payı ne kadar?')).toHaveCount(1)
    const { x, y } = await pointAt(page, FACING)
    await page.mouse.click(x, y)
    await expect(note).toHaveAttribute('data-open', '')
    await page.keyboard.press('Escape')
    await expect(note).not.toHaveAttribute('data-open')
  }
  // The English alone: there the card stands at what was projected.
  const [words, beside] = [await pointAt(page, FACING), await note.boundingBox()]
  expect(Math.abs((beside?.y ?? 0) - words.y)).toBeLessThan(80)
})

test('a projection is confirmed, taken away and laid again', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(page, MARKED)
  await page.keyboard.press('2')
  const note = card(page, MARKED.words)
  const projected = note.locator('[data-role="projected"]')
  await projected.getByRole('button', { name: site.m('annotate.projection.remove') }).click()
  await expect(projected).toHaveCount(0)
  await expect.poll(() => isPainted(page, 'question-projected')).toBe(false)
  await note.getByRole('button', { name: site.m('annotate.projection.again') }).click()
  await expect.poll(() => isPainted(page, 'question-projected')).toBe(true)
  await projected.getByRole('button', { name: site.m('annotate.projection.confirm') }).click()
  await expect(projected).toHaveCount(0)
  await expect.poll(() => isPainted(page, 'question-projected')).toBe(false)
  await expectSaved(note)
  await page.reload()
  await expect.poll(() => isPainted(page, 'question')).toBe(true)
  const { x, y } = await pointAt(page, FACING)
  await page.mouse.click(x, y)
  await expect(note.locator('[data-role="marked"]')).toHaveCount(2)
  await expect(note.locator('[data-role="marked"] q[lang="en"]')).toContainText(FACING.words)
})

test('further places are added to a note, lead there, open it, and are taken off', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(page, MARKED)
  await comment(page, site, 'Bağlantılı')
  const note = card(page, 'Bağlantılı')
  await note.getByRole('button', { name: site.m('annotate.related.add') }).click()
  await expect(page.getByText(site.m('annotate.choose.related.ask')).last()).toBeVisible()
  await checkAxe(page, 'choosing a place')
  await selectWords(page, ELSEWHERE)
  await expect(toolbar(page).getByRole('button')).toHaveCount(2)
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.choose.related.take') })
    .click()
  await expect.poll(() => isPainted(page, 'related')).toBe(true)
  await expectSaved(note)
  await checkAxe(page, 'a note with a related place')
  await page.reload()
  await expect.poll(() => isPainted(page, 'related')).toBe(true)
  await expect(
    page.getByRole('button', { name: site.m('annotate.count', { count: 1, number: '5' }) }),
  ).toHaveCount(0)

  const open = async () => {
    const { x, y } = await pointAt(page, ELSEWHERE)
    await page.mouse.click(x, y)
  }
  await open()
  const list = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 1 }) })
  await expect(list.getByRole('article')).toContainText('Bağlantılı')
  const related = list.locator('[data-role="related"]')
  await related.getByRole('button', { name: ELSEWHERE.words }).click()
  await expect(page.locator('.s:focus')).toHaveAttribute('data-segment', ELSEWHERE.segment)
  await expect(list).toHaveCount(0)
  await open()
  await related.getByRole('button', { name: site.m('annotate.related.remove') }).click()
  await expect(related).toHaveCount(0)
  await expect.poll(() => isPainted(page, 'related')).toBe(false)
})

test('Escape leaves the choosing of a place, and the selection makes notes again @once', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await selectWords(page, MARKED)
  await comment(page, site, 'Vazgeçilen')
  const note = card(page, 'Vazgeçilen')
  await note.getByRole('button', { name: site.m('annotate.related.add') }).click()
  await selectWords(page, ELSEWHERE)
  await page.keyboard.press('Escape')
  await expect(toolbar(page)).toHaveCount(0)
  await selectWords(page, ELSEWHERE)
  await expect(toolbar(page).getByRole('button')).toHaveCount(6)
  expect(await isPainted(page, 'related')).toBe(false)
})

test('a note is copied in both languages, with the reference', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReader(page, site)
  await selectWords(page, MARKED)
  await comment(page, site, 'Kopyalanacak')
  await expectSaved(card(page, 'Kopyalanacak'))
  await card(page, 'Kopyalanacak')
    .getByRole('button', { name: site.m('annotate.toolbar.copy') })
    .click()
  await expect(page.getByText(site.m('annotate.copy.done'))).toBeAttached()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`“${MARKED.words}”`)
  expect(copied).toContain(FACING.words)
  expect(copied).toContain('#p3.s4')
})

test('the keyboard alone marks, confirms, adds a place and takes it off', async ({ page, site }) => {
  await openReader(page, site)
  await page.keyboard.press('j')
  await page.keyboard.press('h')
  await page.keyboard.press('1')
  await page.keyboard.press('n')
  const list = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 1 }) })
  const press = async (name: string) => {
    await list.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await expect(list.locator('[data-role="projected"]')).toHaveCount(1)
  await press(site.m('annotate.projection.confirm'))
  await expect(list.locator('[data-role="projected"]')).toHaveCount(0)
  await expect(list.locator('.annotation-open')).toBeFocused()
  await press(site.m('annotate.related.add'))
  await expect(page.locator('.s:focus')).toHaveCount(1)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('h')
  await expect(toolbar(page)).toBeVisible()
  await page.keyboard.press('l')
  await expect.poll(() => isPainted(page, 'related')).toBe(true)
  await page.keyboard.press('n')
  await press(site.m('annotate.related.remove'))
  await expect.poll(() => isPainted(page, 'related')).toBe(false)
  await page.keyboard.press('Escape')
  await expect(panelButton(page, site)).toHaveAccessibleName(new RegExp('1'))
})
