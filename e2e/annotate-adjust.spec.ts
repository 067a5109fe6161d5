import { adjust, adjustButton, adjusting, dragByMouse, expectWords, handle, wordsOn } from './adjust-page'
import { card, comment, expectSaved, openReader, pointAt, selectWords } from './annotate-page'
import { checkAxe, expect, test, watchLayoutShift } from './fixtures'
import { listenToStatus } from './status'

const WORDS = { segment: 'p3.s4', words: 'dünya uranyum üretiminin' }

test('the keyboard alone adjusts a passage, and what was projected follows', async ({ page, site }) => {
  const still = await watchLayoutShift(page)
  await openReader(page, site)
  await selectWords(page, WORDS)
  await comment(page, site, 'Klavyeyle')
  const note = card(page, 'Klavyeyle')
  await expectSaved(note)
  const before = (await wordsOn(note, 'en').allTextContents()).join(' ')
  const said = await listenToStatus(page)
  await adjustButton(site, note, 'tr').focus()
  await page.keyboard.press('Enter')
  await expect(handle(page, site, 'end')).toBeFocused()
  await checkAxe(page, 'a passage that is being adjusted')
  await expectWords(page, site, WORDS.words)
  await page.keyboard.press('ArrowLeft')
  await expectWords(page, site, 'dünya uranyum')
  await page.keyboard.press('Shift+Tab')
  await expect(handle(page, site, 'start')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expectWords(page, site, 'uranyum')
  await page.keyboard.press('Shift+ArrowRight')
  await expectWords(page, site, 'ranyum')
  await page.keyboard.press('Control+z')
  await expectWords(page, site, 'uranyum')
  await page.keyboard.press('Home')
  await expectWords(page, site, 'Özellikle Kazakistan, dünya uranyum')
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  // Of a long passage each handle tells the words at its own end.
  await expect(handle(page, site, 'start')).toHaveAttribute('aria-valuetext', /^Özellikle .*…$/)
  await expect(handle(page, site, 'end')).toHaveAttribute('aria-valuetext', /^….* sağlamaktadır\. Daha$/)
  await still()
  await page.keyboard.press('Enter')

  await expect(adjusting(page, site)).toHaveCount(0)
  await expect(wordsOn(note, 'tr').first()).toHaveText(/^Özellikle .*sağlamaktadır\. Daha$/)
  expect((await said()).filter((words) => words.includes('“Özellikle Kazakistan, dünya'))).toHaveLength(1)
  await expect(adjustButton(site, note, 'tr')).toBeFocused()
  await expect.poll(async () => (await wordsOn(note, 'en').allTextContents()).join(' ')).not.toBe(before)
  await expectSaved(note)
  await page.reload()
  await card(page, 'Klavyeyle').locator('.annotation-open').first().click()
  await expect(wordsOn(card(page, 'Klavyeyle'), 'tr').first()).toHaveText(/^Özellikle .*Daha$/)
})

test('Escape leaves everything as it was @once', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(page, WORDS)
  await comment(page, site, 'Olduğu gibi')
  const note = card(page, 'Olduğu gibi')
  await expectSaved(note)
  await adjust(page, site, note, 'tr')
  await page.keyboard.press('ArrowRight')
  await expectWords(page, site, 'dünya uranyum üretiminin yaklaşık')
  await page.keyboard.press('Escape')
  await expect(adjusting(page, site)).toHaveCount(0)
  await expect(wordsOn(note, 'tr').first()).toHaveText(WORDS.words)
  await page.keyboard.press('Control+z')
  await expect(note).toHaveCount(0)
})

test('by the mouse a projection is adjusted, becomes the reader’s own, and is undone', async ({
  page,
  site,
  complaints,
  context,
}) => {
  complaints.announce(/ERR_INTERNET_DISCONNECTED|request failed|Failed to load/)
  await openReader(page, site)
  await selectWords(page, WORDS)
  await comment(page, site, 'Fareyle')
  const note = card(page, 'Fareyle')
  await expectSaved(note)
  const projected = note.locator('.annotation-quote[data-role="projected"]')
  await expect(projected).not.toHaveCount(0)
  await adjust(page, site, note, 'en')
  const box = await handle(page, site, 'start').boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  const point = (words: string) => pointAt(page, { segment: 'p3.s4', words, side: 'en' })
  await dragByMouse(page, handle(page, site, 'start'), await point('in particular'))
  await dragByMouse(page, handle(page, site, 'end'), await point('accounts'))
  // Over the other end it does not go, and beside the column the nearest words of the side count.
  const { x, y } = await point('Kazakhstan')
  await dragByMouse(page, handle(page, site, 'end'), { x: x - 600, y: y - 300 })
  await expectWords(page, site, /^\S+$/)
  await dragByMouse(page, handle(page, site, 'end'), await point('accounts'))
  await expectWords(page, site, /accounts/)
  await dragByMouse(page, handle(page, site, 'start'), { x: x - 20, y })
  await expectWords(page, site, /^Kazakhstan in particular/)
  const words = await handle(page, site, 'end').getAttribute('aria-valuetext')
  await context.setOffline(true)
  await adjusting(page, site)
    .getByRole('button', { name: site.m('annotate.adjust.save') })
    .click()
  await expect(wordsOn(note, 'en')).toHaveText(words ?? '')
  await expect(projected).toHaveCount(0)
  await expect(note).toHaveAttribute('data-state', 'waiting')

  await page.keyboard.press('Control+z')
  await expect(projected).not.toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(projected).toHaveCount(0)
  await expect(wordsOn(note, 'en')).toHaveText(words ?? '')
  await context.setOffline(false)
  await expectSaved(note)
})

test('in every view that shows a side its passages can be adjusted, and in no other @once', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await selectWords(page, WORDS)
  await comment(page, site, 'Görünümler')
  const note = card(page, 'Görünümler')
  await expectSaved(note)
  const choose = async (view: string) => {
    await page.keyboard.press('v')
    await expect(page.locator('html')).toHaveAttribute('data-view', view)
  }
  for (const view of ['stacked', 'interlinear'] as const) {
    await choose(view)
    await adjust(page, site, note, 'tr')
    const to = await pointAt(page, { segment: 'p3.s4', words: 'Kazakistan' })
    await dragByMouse(page, handle(page, site, 'start'), { x: to.x - 20, y: to.y })
    await expectWords(page, site, 'Kazakistan, dünya uranyum üretiminin')
    await page.keyboard.press('Escape')
  }
  await adjust(page, site, note, 'en')
  await choose('tr')
  await expect(adjusting(page, site)).toHaveCount(0)
  await expect(adjustButton(site, note, 'tr')).toBeVisible()
  await expect(adjustButton(site, note, 'en')).toHaveCount(0)
})
