import {
  card,
  expectSaved,
  field,
  isPainted,
  openReader,
  pointAt,
  selectWords,
  toolbar,
} from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'

test.use(PHONE)

test('on a phone the tools stand at the edge, the note in a sheet, and nothing scrolls sideways', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openReader(page, site)
  const words = { segment: 'p2.s3', words: 'kalıcı' }
  await selectWords(page, words)
  const [bar, height] = [await toolbar(page).boundingBox(), 640]
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeGreaterThan(height - 40)
  for (const button of await toolbar(page).getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await checkAxe(page, 'the toolbar on a phone')
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.toolbar.wording') })
    .tap()
  await expect.poll(() => isPainted(page, 'wording')).toBe(true)

  const { x, y } = await pointAt(page, words)
  await page.touchscreen.tap(x, y)
  const sheet = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 1 }) })
  await sheet.getByRole('button', { name: site.m('annotate.addComment') }).tap()
  await field(page, site).fill('Yerleşik terim')
  await checkAxe(page, 'the editor on a phone')
  await page.getByRole('button', { name: site.m('annotate.editor.save'), exact: true }).tap()
  await expectSaved(card(page, 'Yerleşik terim'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
