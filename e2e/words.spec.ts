import { isPainted, selectWords } from './annotate-page'
import { checkAxeInThemes, expect, PHONE, test, watchLayoutShift } from './fixtures'
import { openReader, readerIsReady } from './reader'
import { hoverWord, litWords, placeOf, switchWordsOn } from './words'

test('words are quiet until the switch is on, and it is remembered', async ({ page, site }) => {
  await openReader(page, site)
  await hoverWord(page, 'p3.s4', 'tr', 'ithalatının')
  await expect.poll(() => litWords(page)).toEqual([])
  await page.keyboard.press('a')
  const toggle = page.getByRole('switch', { name: site.m('settings.wordLinks.label') })
  await expect(toggle).not.toBeChecked()
  await toggle.check()
  await page.keyboard.press('Escape')
  await page.reload()
  await readerIsReady(page)
  await hoverWord(page, 'p3.s4', 'tr', 'ithalatının')
  await expect.poll(() => litWords(page)).toEqual(['ithalatının', 'of', 'imports'])
  await page.keyboard.press('w')
  await expect(page.getByText(site.m('words.off'))).toBeAttached()
  await expect.poll(() => litWords(page)).toEqual([])
})

for (const view of ['side', 'stacked', 'interlinear', 'side&swap']) {
  test(`a word lights what answers it, both ways: ${view} @once`, async ({ page, site }) => {
    await switchWordsOn(page)
    const still = await watchLayoutShift(page)
    await openReader(page, site, `?view=${view}`)
    await hoverWord(page, 'p7.s1', 'tr', 'oluşturmaktadır')
    await expect.poll(() => litWords(page)).toEqual(['oluşturmaktadır', 'they create'])
    await hoverWord(page, 'p7.s1', 'en', 'pursues')
    await expect.poll(() => litWords(page)).toEqual(['yürüttüğü', 'that', 'pursues'])
    await expect(page.locator('.word-label')).toHaveCount(0)
    await page.mouse.move(2, 400)
    await expect.poll(() => litWords(page)).toEqual([])
    await still()
  })
}

for (const [view, side, word, answer] of [
  ['tr', 'tr', 'ithalatının', 'of … imports'],
  ['en', 'en', 'imports', 'ithalatının'],
] as const) {
  test(`where one language is shown, the other answers beside the word: ${view} @once`, async ({
    page,
    site,
  }) => {
    await switchWordsOn(page)
    await openReader(page, site, `?view=${view}`)
    await hoverWord(page, 'p3.s4', side, word)
    const label = page.locator('.word-label')
    await expect(label).toBeVisible()
    await expect(label).toHaveText(answer)
    await expect(label).toHaveAttribute('lang', view === 'tr' ? 'en' : 'tr')
    const [box, { y }] = [await label.boundingBox(), await placeOf(page, 'p3.s4', side, word)]
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - y)).toBeLessThan(60)
    await page.mouse.move(2, 400)
    await expect(label).toHaveCount(0)
  })
}

test('keys go from word to word, say both, and go on into the next sentence', async ({ page, site }) => {
  await switchWordsOn(page)
  await openReader(page, site)
  const status = page.locator('[role=status].unseen').first()
  await page.keyboard.press('j')
  await expect(page.locator('[id="p1.s1"]')).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.locator('[id="p1.s2"]')).toBeFocused()
  await page.keyboard.press('.')
  await expect(status).toHaveText('Bu: this')
  await expect(status.locator('[lang=en]')).toHaveText('this')
  await page.keyboard.press('.')
  await expect(status).toHaveText('dönüşümün: behind … transformation')
  await expect.poll(() => litWords(page)).toEqual(['dönüşümün', 'behind', 'transformation'])
  await page.keyboard.press(',')
  await page.keyboard.press(',')
  await expect(page.locator('[id="p1.s1"]')).toBeFocused()
  await expect(status).toHaveText('sahiptir: has')
  await page.keyboard.press('.')
  for (let step = 0; step < 5; step++) await page.keyboard.press('.')
  await expect(status).toHaveText(`ise: ${site.m('words.alone')}`)
  await expect.poll(() => litWords(page)).toEqual(['ise'])
  await page.keyboard.press('Escape')
  await expect.poll(() => litWords(page)).toEqual([])
  await expect(page.locator('[id="p1.s2"]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('[id="p1.s2"]')).not.toBeFocused()
})

test('keys leave the words alone while the switch is off @once', async ({ page, site }) => {
  await openReader(page, site)
  await page.keyboard.press('j')
  await expect(page.locator('[id="p1.s1"]')).toBeFocused()
  await page.keyboard.press('.')
  expect(await page.evaluate(() => CSS.highlights.has('yy-word'))).toBe(false)
})

test('the keys stand in the help while they act', async ({ page, site }) => {
  await openReader(page, site)
  await page.keyboard.press('w')
  await expect(page.getByText(site.m('words.on'))).toBeAttached()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: site.m('reader.tool.keys') })
  for (const key of ['switch', 'next', 'back', 'leave'])
    await expect(help.getByText(site.m(`words.key.${key}`))).toBeVisible()
})

test('lit words have no barrier in any theme', async ({ page, site }) => {
  await switchWordsOn(page)
  await openReader(page, site, '?view=tr')
  await hoverWord(page, 'p3.s4', 'tr', 'ithalatının')
  await expect(page.locator('.word-label')).toBeVisible()
  await checkAxeInThemes(page, 'lit words')
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a tap lights the word, and still opens its sentence', async ({ page, site }) => {
    await switchWordsOn(page)
    await openReader(page, site)
    const { x, y } = await placeOf(page, 'p3.s4', 'tr', 'ithalatının')
    await page.touchscreen.tap(x, y)
    await expect.poll(() => litWords(page)).toEqual(['ithalatının', 'of', 'imports'])
    await expect(page.getByRole('dialog', { name: site.m('reader.sentence.label') })).toBeVisible()
    // Its partner stands below the window: the label answers.
    await expect(page.locator('.word-label')).toHaveText('of … imports')
    const elsewhere = await placeOf(page, 'p3.s4', 'tr', 'Kazakistan')
    await page.touchscreen.tap(elsewhere.x, elsewhere.y)
    await expect.poll(() => litWords(page)).toEqual(['Kazakistan', 'Kazakhstan'])

    // On marked words the note opens over the text, and still the word is lit first.
    await selectWords(page, { segment: 'p3.s4', words: 'uranyum ithalatının' })
    await page.keyboard.press('1')
    await expect.poll(() => isPainted(page, 'idea')).toBe(true)
    const marked = await placeOf(page, 'p3.s4', 'tr', 'ithalatının')
    await page.touchscreen.tap(marked.x, marked.y)
    await expect(page.getByRole('dialog').getByRole('article')).toContainText('uranyum ithalatının')
    await expect.poll(() => litWords(page)).toEqual(['ithalatının', 'of', 'imports'])
  })
})

test('a browser without custom highlights lights words with boxes @once', async ({ page, site }) => {
  await switchWordsOn(page)
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights')
    Reflect.deleteProperty(globalThis, 'Highlight')
  })
  await openReader(page, site)
  await hoverWord(page, 'p1.s4', 'tr', 'gelmiştir')
  const boxes = page.locator('.word-boxes > span')
  await expect(boxes).toHaveCount(2)
  // The sentence is lit, too, and must not hide them.
  const clip = await boxes.first().boundingBox()
  if (!clip) throw new Error('a box of no size')
  const shown = await page.screenshot({ clip })
  await page.locator('.word-boxes').evaluate((sheet) => (sheet.style.visibility = 'hidden'))
  expect(shown.equals(await page.screenshot({ clip }))).toBe(false)
})
