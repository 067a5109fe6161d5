import { expect, test, type Page } from '@playwright/test'
import { openBench } from './anchor-bench'
import { findWord } from './anchor-words'

/** What the reader was told of a selection: its words and whether it was cut; null when it was dropped. */
type Told = { words: string; side: string; cut: boolean; lines: number } | null

declare global {
  interface Window {
    told: Told[]
  }
}

test.beforeEach(async ({ page }) => {
  await openBench(page)
  await page.evaluate(() => {
    window.told = []
    window.bench.watch.watchSelection(window.reader, (passage) => {
      if (!passage) return window.told.push(null)
      const { side, cut, target } = passage
      const lines = passage.getClientRects().length
      return window.told.push({ words: target.quote.exact, side, cut, lines })
    })
    window.bench.keys.listenForSelectionKeys(window.reader)
    window.bench.copy.listenForCopy(window.reader)
  })
})

/** Drags with the mouse from the beginning of one word to the end of another, or the other way when backwards. */
async function drag(
  page: Page,
  from: readonly [string, string],
  to: readonly [string, string],
  backwards = false,
) {
  const [first, last] = [await findWord(page, ...from), await findWord(page, ...to)]
  const [start, end] = backwards
    ? [
        { x: last.right + 1, y: last.y },
        { x: first.left - 1, y: first.y },
      ]
    : [
        { x: first.left - 1, y: first.y },
        { x: last.right + 1, y: last.y },
      ]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 5 })
  await page.mouse.move(end.x, end.y, { steps: 5 })
  await page.mouse.up()
}

/** Focuses a sentence as the sentence cursor does: only then can it be. */
function focusSentence(page: Page, id: string) {
  return page.evaluate((id) => {
    const sentence = document.getElementById(id)
    sentence?.setAttribute('tabindex', '0')
    sentence?.focus()
  }, id)
}

const lastTold = (page: Page) => page.evaluate(() => window.told.at(-1))

const PASSAGES = [
  ['within a sentence', ['#p1\\.s1', 'burada'], ['#p1\\.s1', 'yerde'], 'burada ıssız bir yerde', 1],
  ['across a marker', ['#p2\\.s1', 'yüz'], ['#p2\\.s1', 'yan yana'], 'yüz yan yana', 1],
  [
    'across sentences and lines',
    ['#p1\\.s1', 'yerde'],
    ['#p1\\.s2', 'anlatır'],
    'yerde başlar. İkincisi Asya’yı anlatır',
    2,
  ],
  ['across paragraphs', ['#p1\\.s3', 'Üçüncüsü'], ['#p2\\.s1', 'Aile'], 'Üçüncüsü kısadır.\nAile', 2],
  ['with an emoji at its end', ['#p2\\.s1', 'harfi'], ['#p2\\.s1', '😀'], 'harfi ile 😀', 1],
] as const

for (const [name, from, to, words, lines] of PASSAGES)
  for (const backwards of [false, true])
    test(`the mouse selects ${name}${backwards ? ', backwards' : ''}`, async ({ page }) => {
      await drag(page, from, to, backwards)
      await expect.poll(() => lastTold(page)).toEqual({ words, side: 'tr', cut: false, lines })
    })

test('nothing is told while the mouse is held, and once when it is let go', async ({ page }) => {
  const { left, right, y } = await findWord(page, '#p1\\.s1', 'burada')
  await page.mouse.move(left - 1, y)
  await page.mouse.down()
  await page.mouse.move(right + 1, y, { steps: 8 })
  await page.waitForTimeout(400)
  expect(await page.evaluate(() => window.told)).toEqual([])
  await page.mouse.up()
  await page.waitForTimeout(400)
  expect(await page.evaluate(() => window.told)).toEqual([
    { words: 'burada', side: 'tr', cut: false, lines: 1 },
  ])
})

test('a selection over both sides is cut to the side it began on, which alone looks selected', async ({
  page,
}) => {
  await drag(page, ['#p1\\.s3', 'Üçüncüsü'], ['#en\\.p1\\.s1', 'first'])
  await expect.poll(() => lastTold(page)).toMatchObject({ words: 'Üçüncüsü kısadır.', side: 'tr', cut: true })
  const shown = (selector: string) =>
    page.evaluate(
      (selector) =>
        getComputedStyle(document.querySelector(selector) ?? document.body, '::selection').backgroundColor,
      selector,
    )
  expect(await shown('#en\\.p1\\.s1')).toBe('rgba(0, 0, 0, 0)')
  expect(await shown('#p1 .num')).toBe('rgba(0, 0, 0, 0)')
  expect(await shown('#p1\\.s3')).not.toBe('rgba(0, 0, 0, 0)')
})

test('three clicks select the paragraph of one side', async ({ page }) => {
  const { left, y } = await findWord(page, '#p2\\.s2', 'aldı')
  await page.mouse.click(left + 4, y, { clickCount: 3 })
  const words = 'Aile 👩‍👧 ve q\u0308 harfi ile 😀 yüz yan yanadır. ABD’nin %40’ını C5+1 aldı.'
  await expect.poll(() => lastTold(page)).toMatchObject({ words, side: 'tr', cut: false })
})

test('a click drops the selection, and says so', async ({ page }) => {
  await drag(page, ['#p1\\.s1', 'burada'], ['#p1\\.s1', 'yerde'])
  await expect.poll(() => lastTold(page)).not.toBeUndefined()
  await page.locator('#after').click()
  await expect.poll(() => lastTold(page)).toBeNull()
  await expect(page.locator('[data-selecting]')).toHaveCount(0)
})

test('sentence by sentence, words over two sentences leave out the other side between them', async ({
  page,
}) => {
  await page.evaluate(() => (document.documentElement.dataset['view'] = 'interlinear'))
  await drag(page, ['#p1\\.s1', 'yerde'], ['#p1\\.s2', 'anlatır'])
  const words = 'yerde başlar. İkincisi Asya’yı anlatır'
  await expect.poll(() => lastTold(page)).toEqual({ words, side: 'tr', cut: false, lines: 2 })
})

test('keys select by word, by sentence and by character, on either side', async ({ page }) => {
  await focusSentence(page, 'p1.s2')
  const steps = [
    ['Control+Shift+ArrowRight', 'İkincisi'],
    ['Control+Shift+ArrowRight', 'İkincisi Asya’yı'],
    ['Shift+ArrowRight', 'İkincisi Asya’yı a'],
    ['Control+Shift+ArrowLeft', 'İkincisi Asya’yı'],
    ['Control+Shift+ArrowLeft', 'İkincisi'],
    ['Shift+ArrowDown', 'İkincisi Asya’yı anlatır; sonu yoktur.'],
    ['Shift+ArrowDown', 'İkincisi Asya’yı anlatır; sonu yoktur. Üçüncüsü kısadır.'],
    ['Control+Shift+ArrowRight', 'İkincisi Asya’yı anlatır; sonu yoktur. Üçüncüsü kısadır.\nAile'],
  ] as const
  for (const [keys, words] of steps) {
    await page.keyboard.press(keys)
    await expect.poll(() => lastTold(page)).toMatchObject({ words, side: 'tr' })
  }
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await focusSentence(page, 'en.p1.s2')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Shift+ArrowUp')
  const words = 'The first sentence begins here, in a lonely place. The second tells of Asia; it has no end.'
  await expect.poll(() => lastTold(page)).toMatchObject({ words, side: 'en', cut: false })
})

test('keys leave other places alone', async ({ page }) => {
  await page.locator('textarea').fill('bir iki')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Delete')
  await expect(page.locator('textarea')).toHaveValue('bir ')
})

test('a copy holds the words of one side, without markers', async ({ page }) => {
  await drag(page, ['#p1\\.s2', 'yoktur'], ['#p2\\.s1', 'Aile'])
  await page.keyboard.press('Control+C')
  await page.locator('textarea').focus()
  await page.keyboard.press('Control+V')
  await expect(page.locator('textarea')).toHaveValue('yoktur. Üçüncüsü kısadır.\nAile')
})

test('a copy from elsewhere is left alone', async ({ page }) => {
  await page.locator('#after').click({ clickCount: 3 })
  await page.keyboard.press('Control+C')
  await page.locator('textarea').focus()
  await page.keyboard.press('Control+V')
  await expect(page.locator('textarea')).toHaveValue(/What follows/)
})
