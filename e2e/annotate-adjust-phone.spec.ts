import { adjustButton, adjusting, dragByTouch, expectWords, handle, wordsOn } from './adjust-page'
import { card, comment, expectSaved, openReader, pointAt, selectWords } from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'

test.use(PHONE)

test('on a phone a finger adjusts a passage, also over the end of its sentence', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openReader(page, site)
  await selectWords(page, { segment: 'p3.s4', words: 'dünya uranyum' })
  await comment(page, site, 'Parmakla')
  await page.getByRole('button', { name: site.m('annotate.count', { count: 1, number: '3' }) }).tap()
  await adjustButton(site, card(page, 'Parmakla'), 'tr').tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const end of ['start', 'end'] as const) {
    const box = await handle(page, site, end).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await checkAxe(page, 'a passage that is being adjusted on a phone')
  const scrollTop = () => page.evaluate(() => scrollY)
  const further = await pointAt(page, { segment: 'p3.s4', words: 'karşılamakta' })
  const top = await scrollTop()
  await dragByTouch(page, handle(page, site, 'end'), further)
  await expectWords(page, site, /^dünya uranyum üretiminin .*40’ını( karşılamakta)?$/)
  expect(await scrollTop()).toBe(top)
  await dragByTouch(
    page,
    handle(page, site, 'start'),
    await pointAt(page, { segment: 'p3.s3', words: 'potansiyel' }),
  )
  await expectWords(page, site, /^(potansiyel )?barındırdığı|^potansiyel/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  const words = await handle(page, site, 'end').getAttribute('aria-valuetext')
  await adjusting(page, site)
    .getByRole('button', { name: site.m('annotate.adjust.save') })
    .tap()
  await expect(adjusting(page, site)).toHaveCount(0)
  await page.getByRole('button', { name: site.m('annotate.count', { count: 1, number: '3' }) }).tap()
  await expect(wordsOn(card(page, 'Parmakla'), 'tr').first()).toHaveText(words ?? '')
  await expectSaved(card(page, 'Parmakla'))
})

test('a handle held at the edge of the window scrolls the page @once', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(page, { segment: 'p3.s4', words: 'dünya uranyum' })
  await comment(page, site, 'Uzun')
  await page.getByRole('button', { name: site.m('annotate.count', { count: 1, number: '3' }) }).tap()
  await adjustButton(site, card(page, 'Uzun'), 'tr').tap()
  const box = await handle(page, site, 'end').boundingBox()
  const before = await page.evaluate(() => scrollY)
  await page.mouse.move((box?.x ?? 0) + 22, (box?.y ?? 0) + 22)
  await page.mouse.down()
  await page.mouse.move(200, 700)
  await page.mouse.move(200, 835)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200)
  await page.mouse.up()
  const after = await page.evaluate(() => scrollY)
  await expect(adjusting(page, site)).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(after)
})
