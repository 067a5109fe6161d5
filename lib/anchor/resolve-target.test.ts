import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeTarget } from './describe-target'
import { normalizeRange } from './normalize-range'
import { passageText } from './passage-text'
import { resolveTarget } from './resolve-target'
import { BROKEN_CASES, REVISED_CASES, type Marked } from './resolve-target.cases'
import { makeSideText } from './side-text'
import { rangeIn, sideText, sideTextWithRange } from './side-text.arbitrary'
import { Target } from './target'

/** The side without its strokes, and the range that stood between them. */
function read(marked: Marked) {
  const entries = Object.entries(marked)
  const [opening, closing] = ['«', '»'].map((stroke) => entries.find(([, text]) => text.includes(stroke)))
  const sideText = makeSideText(
    'tr',
    entries.map(([id, text]) => ({ id, paragraph: id.split('.')[0]!, text: text.replace(/[«»]/g, '') })),
  )
  if (!opening || !closing) return { sideText, range: null }
  const start = { segment: opening[0], offset: opening[1].indexOf('«') }
  const end = { segment: closing[0], offset: closing[1].replace('«', '').indexOf('»') }
  return { sideText, range: { start, end } }
}

describe('on the revision it was made on', () => {
  test('a described passage is found by its offsets, word for word', () => {
    fc.assert(
      fc.property(sideTextWithRange, fc.integer({ min: 1, max: 9 }), ([sideText, range], revision) => {
        const normal = normalizeRange(sideText, range)
        fc.pre(normal !== null)
        const target = describeTarget(sideText, range, revision)
        expect(Target.parse(JSON.parse(JSON.stringify(target)))).toEqual(target)
        expect(resolveTarget(sideText, revision, target)).toEqual({
          status: 'anchored',
          range: normal,
          how: 'offsets',
        })
        expect(target.quote.exact).toBe(passageText(sideText, normal))
      }),
    )
  })

  test.each(BROKEN_CASES)('%s: detached', (_name, start, end, exact, reason) => {
    const sideText = makeSideText('tr', [{ id: 'p1.s1', paragraph: 'p1', text: 'Dünya dönüyor' }])
    const target: Target = {
      side: 'tr',
      start: { segment: start[0], offset: start[1] },
      end: { segment: end[0], offset: end[1] },
      quote: { exact, prefix: '', suffix: '' },
      revision: 1,
    }
    expect(resolveTarget(sideText, 1, target)).toEqual({ status: 'detached', reason })
  })
})

describe('on another revision', () => {
  test.each(REVISED_CASES)('%s', (_name, before, after, now) => {
    const { sideText, range } = read(before)
    const target = describeTarget(sideText, range!, 1)
    if (typeof after === 'string')
      expect(resolveTarget(read(now!).sideText, 2, target)).toEqual({ status: 'detached', reason: after })
    else {
      const { sideText: next, range: expected } = read(after)
      expect(resolveTarget(next, 2, target)).toEqual({ status: 'anchored', range: expected, how: 'exact' })
    }
  })

  test('an unchanged text gives the same passage, or says that it cannot tell', () => {
    fc.assert(
      fc.property(sideTextWithRange, ([sideText, range]) => {
        const normal = normalizeRange(sideText, range)
        fc.pre(normal !== null)
        const found = resolveTarget(sideText, 2, describeTarget(sideText, range, 1))
        if (found.status === 'anchored')
          expect(found).toEqual({ status: 'anchored', range: normal, how: 'exact' })
        else expect(found.reason).toBe('ambiguous')
      }),
    )
  })

  test('whatever the other text is, the words found are the words quoted', () => {
    fc.assert(
      fc.property(sideTextWithRange, sideText, ([sideText, range], other) => {
        fc.pre(normalizeRange(sideText, range) !== null)
        const target = describeTarget(sideText, range, 1)
        const found = resolveTarget(other, 2, target)
        if (found.status === 'anchored') expect(passageText(other, found.range)).toBe(target.quote.exact)
      }),
      { numRuns: 1000 },
    )
  })

  test('one note is found the same whichever were looked for before it', () => {
    fc.assert(
      fc.property(
        sideText.chain((side) =>
          fc.tuple(fc.constant(side), fc.array(rangeIn(side), { minLength: 2 }), sideText),
        ),
        ([side, ranges, other]) => {
          const targets = ranges
            .filter((range) => normalizeRange(side, range) !== null)
            .map((range) => describeTarget(side, range, 1))
          const forwards = targets.map((target) => resolveTarget(other, 2, target))
          const backwards = [...targets].reverse().map((target) => resolveTarget(other, 2, target))
          expect(backwards.reverse()).toEqual(forwards)
        },
      ),
    )
  })
})

test('a target is not looked for on the other side', () => {
  const { sideText, range } = read({ 'p1.s1': '«Dünya»' })
  const english = makeSideText('en', sideText.segments)
  expect(() => resolveTarget(english, 1, describeTarget(sideText, range!, 1))).toThrow(RangeError)
})
