import { expect, test, type Page } from '@playwright/test'
import { DOM_CASES, type Place } from './anchor-dom.cases'
import { openBench } from './anchor-bench'
import { PARAGRAPHS } from './anchor-page'

// One page for all: nothing here changes it but the selection and the view.
test.describe.configure({ mode: 'default' })
let page: Page

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage()
  await openBench(page)
})

test.beforeEach(() => page.evaluate(() => delete document.documentElement.dataset['view']))

test.afterAll(() => page.close())

/** Selects from one place to another, as a hand would. */
async function draw(from: Place, to: Place) {
  await page.evaluate(
    (places) => {
      const [anchor, focus] = places.map(([selector, child, units]) => {
        const element = document.querySelector(selector)
        const node = element?.childNodes[child]
        if (!element || !node) throw new Error(`Nothing at ${selector} ${String(child)}`)
        return units === undefined ? ([element, child] as const) : ([node, units] as const)
      })
      if (anchor && focus) document.getSelection()?.setBaseAndExtent(...anchor, ...focus)
    },
    [from, to],
  )
}

/** What the selection means. */
function readSelection() {
  return page.evaluate(() => {
    const { bench, reader } = window
    const passage = bench.from.fromSelection(reader, document.getSelection())
    if (!passage) return null
    const { side, range, cut } = passage
    return { side, cut, words: bench.words.passageText(bench.index.readSides(reader)[side], range) }
  })
}

test('the page reads as the work: without markers, with its repairs', async () => {
  const running = await page.evaluate(() => {
    const { tr, en } = window.bench.index.readSides(window.reader)
    return [tr.running, en.running]
  })
  const source = ([0, 1] as const).map((side) =>
    PARAGRAPHS.map((sentences) => sentences.map((sentence) => sentence[side]).join(' ')).join('\n'),
  )
  expect(running).toEqual(source.map((text) => text.replace(/\[\d\]/g, '').replace(/\{.*?>(.*?)\}/g, '$1')))
})

for (const { name, from, to, words, side = 'tr', cut = false, view } of DOM_CASES)
  test(`a selection: ${name}`, async () => {
    if (view) await page.evaluate((view) => (document.documentElement.dataset['view'] = view), view)
    await draw(from, to)
    const passage = await readSelection()
    expect(passage).toEqual(words === null ? null : { side, cut, words })
  })

test('every range of either side goes to the page and comes back', async () => {
  const failures = await page.evaluate(() => {
    const { bench, reader } = window
    const failures: string[] = []
    for (const side of ['tr', 'en'] as const) {
      const { segments } = bench.index.readSides(reader)[side]
      const points = segments.flatMap(({ id, text }) =>
        [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => [
          { at: 'start', segment: id, offset: index },
          { at: 'end', segment: id, offset: index + word.length },
        ]),
      )
      for (const [from, start] of points.entries())
        for (const end of points.slice(from)) {
          if (start.at !== 'start' || end.at !== 'end') continue
          const range = {
            start: { segment: start.segment, offset: start.offset },
            end: { segment: end.segment, offset: end.offset },
          }
          const drawn = bench.to.toDomRange(reader, side, range)
          const back = drawn && bench.from.fromDomRange(reader, drawn)
          if (JSON.stringify(back) !== JSON.stringify({ side, range, cut: false }))
            failures.push(JSON.stringify(range))
        }
    }
    return failures
  })
  expect(failures).toEqual([])
})

test('the pieces of a passage hold its words and nothing of the other side', async () => {
  const pieces = await page.evaluate(() => {
    const range = { start: { segment: 'p1.s2', offset: 9 }, end: { segment: 'p2.s1', offset: 4 } }
    return window.bench.to.toDomRanges(window.reader, 'tr', range).map(String)
  })
  expect(pieces).toEqual(['Asya’yı anlatır; sonu yoktur.2 Üçüncüsü kısadır.', 'Aile'])
})

test('a range that is not on the page goes nowhere', async () => {
  const [whole, pieces, selected] = await page.evaluate(() => {
    const range = { start: { segment: 'p9.s9', offset: 0 }, end: { segment: 'p9.s9', offset: 4 } }
    const { to, select } = window.bench
    const { reader } = window
    return [
      to.toDomRange(reader, 'tr', range),
      to.toDomRanges(reader, 'tr', range),
      select.selectRange(reader, 'tr', range),
    ]
  })
  expect([whole, pieces, selected]).toEqual([null, [], false])
})
