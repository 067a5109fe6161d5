import { expect, test, type Page } from '@playwright/test'
import type { HitTest } from '../browser/hit-test/hit-test'
import type { PaintedRange, Tone } from '../browser/painter/painted-range'
import type { Painter } from '../browser/painter/painter'
import type { TargetRole } from '../lib/anchor/target'
import type { Side } from '../lib/text/side'
import { openBench } from './anchor-bench'
import { findWord } from './anchor-words'

declare global {
  interface Window {
    painter: Painter
    hitTest: HitTest
  }
}

function mark(
  id: string,
  side: Side,
  tone: Tone,
  start: [string, number],
  end: [string, number],
  role: TargetRole = 'marked',
): PaintedRange {
  return {
    id,
    side,
    tone,
    role,
    range: { start: { segment: start[0], offset: start[1] }, end: { segment: end[0], offset: end[1] } },
  }
}

/** Two notes of one tone and one of another over each other, one over a marker and two paragraphs, one in English. */
const MARKS = [
  mark('long', 'tr', 'idea', ['p1.s1', 0], ['p1.s1', 26]),
  mark('short', 'tr', 'idea', ['p1.s1', 10], ['p1.s1', 22]),
  mark('other', 'tr', 'doubt', ['p1.s1', 17], ['p1.s2', 8]),
  mark('far', 'tr', 'question', ['p1.s3', 0], ['p2.s1', 4]),
  mark('english', 'en', 'wording', ['p1.s1', 4], ['p1.s1', 18]),
  mark('gone', 'tr', 'idea', ['p9.s1', 0], ['p9.s1', 4]),
]

/** A mark over what was projected for it and for another, and a place to be seen with it. */
const PROJECTED = [
  mark('own', 'en', 'idea', ['p1.s1', 4], ['p1.s1', 9], 'projected'),
  mark('twin', 'en', 'idea', ['p1.s1', 4], ['p1.s1', 18], 'projected'),
  mark('mine', 'en', 'idea', ['p1.s1', 10], ['p1.s1', 18]),
  mark('own', 'tr', 'idea', ['p1.s3', 0], ['p1.s3', 9], 'related'),
]

test.beforeEach(({ page }) => openBench(page))

/** The layers that paint a word, lowest first, by the highlights or by the boxes behind it. */
async function listLayers(page: Page, selector: string, word: string): Promise<string[]> {
  const { left, right, y } = await findWord(page, selector, word)
  return page.evaluate(
    ({ x, y }) => {
      const boxes = [...document.querySelectorAll<HTMLElement>('.highlight-boxes > span')].filter((box) => {
        const rect = box.getBoundingClientRect()
        return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom
      })
      const caret = document.caretPositionFromPoint(x, y)
      const layers = [...CSS.highlights].sort(([, a], [, b]) => a.priority - b.priority)
      const lit = layers.filter(([, ranges]) =>
        [...ranges].some((range) => {
          const live = document.createRange()
          live.setStart(range.startContainer, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          return caret && live.isPointInRange(caret.offsetNode, caret.offset)
        }),
      )
      return [
        ...lit.map(([name]) => name.replace('yy-', '')),
        ...boxes.map((box) => box.dataset['layer'] ?? ''),
      ]
    },
    { x: (left + right) / 2, y },
  )
}

for (const painter of ['highlights', 'boxes'] as const)
  test.describe(`painted with ${painter}`, () => {
    test.beforeEach(({ page }) =>
      page.evaluate(
        ([painter, marks]) => {
          const { bench, reader } = window
          const made =
            painter === 'boxes'
              ? bench.boxes.createBoxPainter(reader)
              : bench.highlights.createHighlightPainter(reader)
          window.painter = made
          made.paint(marks)
        },
        [painter, MARKS] as const,
      ),
    )

    test('each passage has the layer of its meaning, also across paragraphs, and nothing else has one', async ({
      page,
    }) => {
      expect(await listLayers(page, '#p1\\.s1', 'cümle')).toEqual(['idea'])
      expect(await listLayers(page, '#p1\\.s1', 'başlar')).toEqual(['doubt'])
      expect(await listLayers(page, '#p1\\.s2', 'İkincisi')).toEqual(['doubt'])
      expect(await listLayers(page, '#p1\\.s2', 'anlatır')).toEqual([])
      expect(await listLayers(page, '#p1\\.s3', 'kısadır')).toEqual(['question'])
      expect(await listLayers(page, '#p2\\.s1', 'Aile')).toEqual(['question'])
      expect(await listLayers(page, '#p2\\.s1', 'harfi')).toEqual([])
      expect(await listLayers(page, '#en\\.p1\\.s1', 'first')).toEqual(['wording'])
      expect(await listLayers(page, '#en\\.p1\\.s3', 'third')).toEqual([])
    })

    test('where two notes of a meaning lie over each other it shows, and another meaning lies over both', async ({
      page,
    }) => {
      expect(await listLayers(page, '#p1\\.s1', 'burada')).toEqual(['overlap', 'idea'])
      expect(new Set(await listLayers(page, '#p1\\.s1', 'ıssız'))).toEqual(
        new Set(['overlap', 'idea', 'doubt']),
      )
    })

    test('what was projected or is related has a layer of its own, and nothing to share', async ({
      page,
    }) => {
      await page.evaluate((marks) => window.painter.paint(marks), PROJECTED)
      expect(new Set(await listLayers(page, '#en\\.p1\\.s1', 'first'))).toEqual(new Set(['idea-projected']))
      expect(await listLayers(page, '#en\\.p1\\.s1', 'sentence')).toEqual(['idea-projected', 'idea'])
      expect(await listLayers(page, '#p1\\.s3', 'Üçüncüsü')).toEqual(['related'])
      await page.evaluate(() => window.painter.focus('own'))
      expect(await listLayers(page, '#p1\\.s3', 'Üçüncüsü')).toEqual(['related', 'active'])
    })

    test('the ground of a lit sentence hides nothing that is painted', async ({ page }) => {
      const { left, right, y } = await findWord(page, '#p1\\.s1', 'cümle')
      const clip = { x: left, y: y - 12, width: right - left, height: 26 }
      await page.evaluate(() => {
        const sentence = document.getElementById('p1.s1')
        sentence?.setAttribute('data-lit', '')
        sentence?.style.setProperty('background', 'var(--pair)')
      })
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
        await page.evaluate((marks) => window.painter.paint(marks), MARKS)
        const painted = await page.screenshot({ clip })
        await page.evaluate(() => window.painter.paint([]))
        expect(painted.equals(await page.screenshot({ clip })), theme).toBe(false)
      }
    })

    test('the note in focus stands out until the focus goes', async ({ page }) => {
      await page.evaluate(() => window.painter.focus('far'))
      expect(await listLayers(page, '#p2\\.s1', 'Aile')).toEqual(['question', 'active'])
      await page.evaluate((marks) => window.painter.paint(marks), MARKS)
      expect(await listLayers(page, '#p2\\.s1', 'Aile')).toEqual(['question', 'active'])
      await page.evaluate(() => window.painter.focus(null))
      expect(await listLayers(page, '#p2\\.s1', 'Aile')).toEqual(['question'])
    })

    test('painting anew takes away what is not painted, disposing everything', async ({ page }) => {
      await page.evaluate((marks) => window.painter.paint(marks), MARKS.slice(0, 1))
      expect(await listLayers(page, '#p1\\.s1', 'başlar')).toEqual([])
      expect(await listLayers(page, '#p1\\.s1', 'cümle')).toEqual(['idea'])
      await page.evaluate(() => window.painter.dispose())
      expect(await listLayers(page, '#p1\\.s1', 'cümle')).toEqual([])
      expect(await page.locator('.highlight-boxes').count()).toBe(0)
    })

    test('the text stays where it was, and can be clicked', async ({ page }) => {
      const measure = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.s, .margin, #after')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect()
            return [x, y, width, height].map(Math.round)
          }),
        )
      const painted = await measure()
      const { left, y } = await findWord(page, '#p1\\.s1', 'burada')
      const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id, { x: left, y })
      expect(hit).toBe('p1.s1')
      await page.evaluate(() => window.painter.dispose())
      expect(await measure()).toEqual(painted)
    })

    test('when the text flows anew the paint goes with it', async ({ page }) => {
      await page.evaluate(() => (document.documentElement.dataset['view'] = 'interlinear'))
      await expect.poll(() => listLayers(page, '#p2\\.s1', 'Aile')).toEqual(['question'])
      await expect.poll(() => listLayers(page, '#en\\.p1\\.s1', 'first')).toEqual(['wording'])
      await expect.poll(() => listLayers(page, '#p1\\.s2', 'anlatır')).toEqual([])
      await page.evaluate(() => (window.reader.style.fontSize = '31px'))
      await expect.poll(() => listLayers(page, '#p2\\.s1', 'Aile')).toEqual(['question'])
      await expect.poll(() => listLayers(page, '#p1\\.s2', 'yoktur')).toEqual([])
    })
  })

test('markers between the words of a passage are not highlighted', async ({ page }) => {
  const texts = await page.evaluate((marks) => {
    window.bench.highlights.createHighlightPainter(window.reader).paint(marks)
    return [...(CSS.highlights.get('yy-doubt') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.nodeValue?.slice(startOffset, endOffset),
    )
  }, MARKS)
  expect(texts).toEqual(['ıssız bir yerde başlar', '.', ' ', 'İkincisi'])
})

test('the painter chosen is the one this browser can work with', async ({ page }) => {
  await page.evaluate((marks) => window.bench.choose.choosePainter(window.reader).paint(marks), MARKS)
  expect(await page.locator('.highlight-boxes').count()).toBe(0)
  await openBench(page)
  await page.evaluate((marks) => {
    Reflect.deleteProperty(CSS, 'highlights')
    Reflect.deleteProperty(window, 'Highlight')
    window.bench.choose.choosePainter(window.reader).paint(marks)
  }, MARKS)
  expect(await page.locator('.highlight-boxes > span').count()).toBeGreaterThan(5)
})

test('under a point stand all the notes of its character, in reading order, and none beside the text', async ({
  page,
}) => {
  await page.evaluate((marks) => {
    window.hitTest = window.bench.hit.createHitTest(window.reader)
    window.hitTest.set(marks)
  }, MARKS)
  const notesAt = (x: number, y: number) =>
    page.evaluate(({ x, y }) => window.hitTest.notesAt(x, y), { x, y })
  const notesOn = async (selector: string, word: string) => {
    const { left, right, y } = await findWord(page, selector, word)
    return [await notesAt(left, y), await notesAt(right, y)]
  }
  expect(await notesOn('#p1\\.s1', 'ıssız')).toEqual([
    ['long', 'short', 'other'],
    ['long', 'short', 'other'],
  ])
  expect(await notesOn('#p1\\.s1', 'burada')).toEqual([
    ['long', 'short'],
    ['long', 'short'],
  ])
  expect(await notesOn('#p1\\.s1', 'bir')).toEqual([
    ['long', 'other'],
    ['long', 'other'],
  ])
  expect(await notesOn('#p2\\.s1', 'Aile')).toEqual([['far'], ['far']])
  expect(await notesOn('#p2\\.s1', 'harfi')).toEqual([[], []])
  expect(await notesOn('#en\\.p1\\.s1', 'first')).toEqual([['english'], ['english']])
  expect(await notesOn('#m1-tr', '1')).toEqual([[], []])
  const kisa = await findWord(page, '#p1\\.s3', 'kısadır.')
  expect(await notesAt(kisa.right + 12, kisa.y)).toEqual([])
  expect(await notesAt(2, kisa.y)).toEqual([])
})
