import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangesOverlap } from '../anchor/compare-ranges'
import { normalizeRange } from '../anchor/normalize-range'
import { findSpan, getRange, type SideText } from '../anchor/side-text'
import type { Span, TextRange } from '../anchor/text-range'
import { otherSide, SIDES, type Side } from '../text/side'
import { listWords } from '../text/words'
import { alignedRanges, alignedSides, nestedRangesOf, type AlignedSides } from './aligned-sides.arbitrary'
import { ESSAY } from './essay.cases'
import { listProjectedParts, projectRange } from './project-range'
import { PROJECTIONS, SAMPLE } from './project-range.cases'

/** Every property holds of any text with any links, and of the essay with its own. */
const anything = { ranges: alignedRanges, sides: alignedSides, runs: 400 }
const essay = {
  ranges: nestedRangesOf(ESSAY).map((nested) => ({ ...ESSAY, ...nested })),
  sides: fc.constant(ESSAY),
  runs: 100,
}

test.each(PROJECTIONS)('$given projects to $expected', ({ side, given, expected, how }) => {
  const projected = projectRange(SAMPLE.sides, SAMPLE.links, side, mark(SAMPLE.sides[side], given))
  expect(projected.ranges.map((range) => textOf(SAMPLE.sides[otherSide(side)], range))).toEqual(expected)
  expect(projected.how).toBe(how)
})

describe.each([
  ['any text', anything],
  ['the essay', essay],
])('in %s', { timeout: 30_000 }, (_name, { ranges, sides, runs }) => {
  test('a whole segment projects to the whole segment', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom(...SIDES), ({ sides, links }, side) => {
        for (const { id, text } of sides[side].segments) {
          const whole = sides[otherSide(side)].byId.get(id)
          const { ranges } = projectRange(sides, links, side, cover(id, text))
          const given = normalizeRange(sides[side], cover(id, text))
          const expected = normalizeRange(sides[otherSide(side)], cover(id, whole?.text ?? ''))
          expect(ranges).toEqual(given && expected ? [expected] : [])
        }
      }),
      { numRuns: runs / 10 },
    )
  })

  test('a projection never leaves its segments', () => {
    fc.assert(
      fc.property(ranges, ({ sides, links, side, outer }) => {
        const there = sides[otherSide(side)]
        for (const range of projectRange(sides, links, side, outer).ranges) {
          const index = (id: string) => there.byId.get(id)?.index ?? -1
          expect(index(range.start.segment)).toBeGreaterThanOrEqual(index(outer.start.segment))
          expect(index(range.end.segment)).toBeLessThanOrEqual(index(outer.end.segment))
        }
      }),
      { numRuns: runs },
    )
  })

  test('a larger range never projects to less', () => {
    fc.assert(
      fc.property(ranges, ({ sides, links, side, inner, outer }) => {
        const less = projectRange(sides, links, side, inner).ranges
        const more = projectRange(sides, links, side, outer).ranges
        const there = sides[otherSide(side)]
        for (const range of less) expect(more.some((larger) => holds(there, larger, range))).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('there and back covers every linked word', () => {
    fc.assert(
      fc.property(ranges, ({ sides, links, side, outer }) => {
        const here = sides[side]
        const there = projectRange(sides, links, side, outer).ranges
        const back = there.flatMap((range) => projectRange(sides, links, otherSide(side), range).ranges)
        for (const word of linkedWordsOf({ sides, links }, side))
          if (rangesOverlap(here, word, normalizeRange(here, outer) ?? NOTHING))
            expect(back.some((range) => holds(here, range, word))).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('a range that holds a word projects to something, where the other side has words', () => {
    fc.assert(
      fc.property(ranges, ({ sides, links, side, inner }) => {
        const { ranges } = projectRange(sides, links, side, inner)
        const within = normalizeRange(sides[side], inner)
        fc.pre(within !== null)
        const isAnswered = [within.start.segment, within.end.segment].some(
          (id) =>
            wordsOf(sides[side], id).some((word) => rangesOverlap(sides[side], word, within)) &&
            sides[otherSide(side)].byId.get(id)?.text.trim() !== '',
        )
        if (isAnswered) expect(ranges).not.toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('ranges come in reading order, apart, of whole words, in normal form', () => {
    fc.assert(
      fc.property(ranges, ({ sides, links, side, outer }) => {
        const there = sides[otherSide(side)]
        let end = -1
        for (const { range, segments } of listProjectedParts(sides, links, side, outer)) {
          expect(normalizeRange(there, range)).toEqual(range)
          const span = spanOf(there, range)
          expect(span.start).toBeGreaterThan(end)
          end = span.end
          for (const word of segments.flatMap((id) => wordsOf(there, id)))
            if (rangesOverlap(there, word, range)) expect(holds(there, range, word)).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })

  test('it is by words when every word-holding segment has a linked word in the range, or none is touched', () => {
    fc.assert(
      fc.property(ranges, ({ sides, links, side, inner }) => {
        const linked = linkedWordsOf({ sides, links }, side)
        for (const part of listProjectedParts(sides, links, side, inner)) {
          const [id] = part.segments
          const touched = linked.some(
            (word) =>
              word.start.segment === id &&
              rangesOverlap(sides[side], word, normalizeRange(sides[side], inner) ?? NOTHING),
          )
          expect(part.how).toBe(touched && !part.isWhole ? 'words' : 'segment')
        }
      }),
      { numRuns: runs },
    )
  })
})

test('an empty range and one of another text project to nothing', () => {
  const at = { segment: 'p1.s1', offset: 3 }
  const lost = { segment: 'p9.s9', offset: 0 }
  for (const range of [
    { start: at, end: at },
    { start: lost, end: at },
  ])
    expect(projectRange(SAMPLE.sides, SAMPLE.links, 'tr', range)).toEqual({ ranges: [], how: 'words' })
})

const NOTHING: TextRange = { start: { segment: '', offset: 0 }, end: { segment: '', offset: 0 } }

/** The range of words that stand once on a side; of two parted by `|`, from the first to the second. */
function mark(sideText: SideText, words: string): TextRange {
  const [first = '', last = first] = words.split('|')
  const start = sideText.running.indexOf(first)
  const end = sideText.running.indexOf(last) + last.length
  return getRange(sideText, { start, end })
}

function cover(segment: string, text: string): TextRange {
  return { start: { segment, offset: 0 }, end: { segment, offset: text.length } }
}

function spanOf(sideText: SideText, range: TextRange): Span {
  return findSpan(sideText, range) ?? { start: 0, end: 0 }
}

function textOf(sideText: SideText, range: TextRange): string {
  const { start, end } = spanOf(sideText, range)
  return sideText.running.slice(start, end)
}

function holds(sideText: SideText, larger: TextRange, range: TextRange): boolean {
  const [outer, inner] = [spanOf(sideText, larger), spanOf(sideText, range)]
  return outer.start <= inner.start && inner.end <= outer.end
}

function wordsOf({ side, byId }: SideText, id: string): TextRange[] {
  return listWords(byId.get(id)?.text ?? '', side).map((word) => toRange(id, word))
}

function linkedWordsOf({ sides, links }: AlignedSides, side: Side): TextRange[] {
  return sides[side].segments.flatMap(({ id }) =>
    (links[id] ?? []).flatMap((link) => link[side].map((run) => toRange(id, run))),
  )
}

function toRange(segment: string, { start, end }: Span): TextRange {
  return { start: { segment, offset: start }, end: { segment, offset: end } }
}
