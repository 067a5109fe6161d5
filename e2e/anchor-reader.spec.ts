import { SIDES, type Side } from '../lib/text/side'
import { parseSegmentSource } from '../lib/text/segment-source'
import { addBench } from './anchor-bench'
import { findWord } from './anchor-words'
import en from '../content/kritik-mineraller/en.json' with { type: 'json' }
import tr from '../content/kritik-mineraller/tr.json' with { type: 'json' }
import { expect, test } from './fixtures'

// The modules under test are brought along; the page's own policy would refuse them.
test.use({ bypassCSP: true })

const LAYERS: Record<Side, Record<string, string>> = { tr, en }

test.beforeEach(async ({ page, site }) => {
  await page.goto(site.path('/read/[work]'))
  await addBench(page)
})

test('the page holds the canonical text of every sentence on both sides', async ({ page }) => {
  const read = await page.evaluate(() => {
    const sides = window.bench.index.readSides(window.reader)
    const texts = (side: 'tr' | 'en') => sides[side].segments.map(({ id, text }) => [id, text] as const)
    return { tr: texts('tr'), en: texts('en') }
  })
  for (const side of SIDES) {
    const layer = Object.entries(LAYERS[side])
    expect(read[side]).toEqual(layer.map(([id, source]) => [id, parseSegmentSource(source).text]))
  }
})

test('a sentence is selected by the mouse from its first letter, a paragraph by three clicks', async ({
  page,
}) => {
  const words = () =>
    page.evaluate(() => {
      const { bench, reader } = window
      const passage = bench.from.fromSelection(reader, document.getSelection())
      return passage && bench.words.passageText(bench.index.readSides(reader)[passage.side], passage.range)
    })
  const { left, right, y } = await findWord(page, '#p1\\.s2', 'Bu dönüşümün')
  await page.mouse.move(left - 1, y)
  await page.mouse.down()
  await page.mouse.move(right + 1, y, { steps: 6 })
  await page.mouse.up()
  expect(await words()).toBe('Bu dönüşümün')
  await page.mouse.click(left + 20, y, { clickCount: 3 })
  const paragraph = Object.entries(tr).filter(([id]) => id.startsWith('p1.'))
  expect(await words()).toBe(paragraph.map(([, source]) => parseSegmentSource(source).text).join(' '))
})

test('nothing moves when passages are painted', async ({ page }) => {
  const measure = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.s, .num, .margin')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [x, y, width, height]
      }),
    )
  const before = await measure()
  await page.evaluate(() => {
    const { bench, reader } = window
    const range = { start: { segment: 'p1.s2', offset: 0 }, end: { segment: 'p3.s1', offset: 20 } }
    const marks = (['idea', 'question', 'wording', 'doubt'] as const).flatMap((tone) =>
      (['tr', 'en'] as const).map((side) => ({
        id: tone,
        side,
        range,
        tone,
        role: side === 'tr' ? ('marked' as const) : ('projected' as const),
      })),
    )
    for (const paint of [bench.highlights.createHighlightPainter, bench.boxes.createBoxPainter]) {
      const painter = paint(reader)
      painter.paint(marks)
      painter.focus('idea')
    }
  })
  expect(await measure()).toEqual(before)
})
