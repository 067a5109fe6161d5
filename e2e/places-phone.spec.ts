import {
  card,
  comment,
  expectSaved,
  isPainted,
  openReader,
  pointAt,
  selectWords,
  toolbar,
} from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'

test.use(PHONE)

test('on a phone the counterpart is confirmed and a place is added by touch, within 320 pixels', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openReader(page, site)
  const marked = { segment: 'p3.s4', words: 'uranyum' }
  await selectWords(page, marked)
  await comment(page, site, 'Telefonda')
  await expect.poll(() => isPainted(page, 'idea-projected')).toBe(true)
  const { x, y } = await pointAt(page, marked)
  await page.touchscreen.tap(x, y)
  const sheet = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 1 }) })
  const note = sheet.getByRole('article')
  await checkAxe(page, 'a note with its counterpart on a phone')
  for (const button of await note.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(box?.height ?? 0, await button.innerText()).toBeGreaterThanOrEqual(43.5)
  }
  await note.getByRole('button', { name: site.m('annotate.projection.confirm') }).tap()
  await expect.poll(() => isPainted(page, 'idea-projected')).toBe(false)
  await note.getByRole('button', { name: site.m('annotate.related.add') }).tap()
  await expect(sheet).toHaveCount(0)
  await selectWords(page, { segment: 'p4.s1', words: 'Orta Asya' })
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.choose.related.take') })
    .tap()
  await expect.poll(() => isPainted(page, 'related')).toBe(true)
  await page.getByRole('button', { name: site.m('annotate.related.open') }).tap()
  await expectSaved(card(page, 'Telefonda'))
  await expect(card(page, 'Telefonda').locator('[data-role="related"]')).toHaveCount(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
