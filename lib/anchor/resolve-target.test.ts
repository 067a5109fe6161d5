import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeTarget } from './describe-target'
import { makeResolver } from './make-resolver'
import { normalizeRange } from './normalize-range'
import { passageText } from './passage-text'
import { readRange, readSide } from './read-marked.fixture'
import { resolveTarget } from './resolve-target'
import { BROKEN_CASES, REVISED_CASES, type Marked } from './resolve-target.cases'
import { makeSideText, type EarlierTexts } from './side-text'
import { rangeIn, sideText, sideTextWithRange } from './side-text.arbitrary'
import { Target } from './target'

const isQuoted = (marked: Marked, { quote }: Target) =>
  passageText(readSide(marked), readRange(marked)) === quote.exact

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
      role: 'marked',
      via: null,
    }
    expect(resolveTarget(sideText, 1, target)).toEqual({ status: 'detached', reason })
  })
})

describe('on another revision', () => {
  test.each(REVISED_CASES)('%s', (_name, before, after, now = {}) => {
    const target = describeTarget(readSide(before), readRange(before), 1)
    const text = readSide(typeof after === 'string' ? now : after)
    const expected =
      typeof after === 'string'
        ? { status: 'detached', reason: after }
        : { status: 'anchored', range: readRange(after), how: isQuoted(after, target) ? 'exact' : 'fuzzy' }
    expect(resolveTarget(text, 2, target)).toMatchObject(expected)
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

  test('whatever the other text is, a passage is found, and called exact when it reads as the quote', () => {
    fc.assert(
      fc.property(sideTextWithRange, sideText, ([sideText, range], other) => {
        fc.pre(normalizeRange(sideText, range) !== null)
        const target = describeTarget(sideText, range, 1)
        const found = resolveTarget(other, 2, target)
        if (found.status === 'detached') return
        expect(passageText(other, found.range) === target.quote.exact).toBe(found.how === 'exact')
        expect(normalizeRange(other, found.range)).toEqual(found.range)
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
          const resolve = makeResolver(other, 2)
          const targets = ranges
            .filter((range) => normalizeRange(side, range) !== null)
            .map((range) => describeTarget(side, range, 1))
          const forwards = targets.map(resolve)
          const backwards = [...targets].reverse().map((target) => resolveTarget(other, 2, target))
          expect(backwards.reverse()).toEqual(forwards)
        },
      ),
    )
  })
})

test('a passage of sentences that did not change is found without the earlier text, whatever came before it', () => {
  const before: Marked = { 'p1.s1': 'Kömür eskidi.', 'p1.s2': 'Sonra «petrol', 'p1.s3': 'geldi» ve kaldı.' }
  const earlier: EarlierTexts = {
    at: () => {
      throw new Error('the earlier text was read')
    },
    changedSince: () => new Set(['p1.s9']),
  }
  const after: Marked = { 'p1.s9': 'Odun bitti.', ...before }
  expect(
    resolveTarget(
      readSide(after, undefined, earlier),
      2,
      describeTarget(readSide(before), readRange(before), 1),
    ),
  ).toEqual({ status: 'anchored', range: readRange(before), how: 'exact' })
})

test('a target is not looked for on the other side', () => {
  const marked = { 'p1.s1': '«Dünya»' }
  const target = describeTarget(readSide(marked), readRange(marked), 1)
  expect(() => resolveTarget(makeSideText('en', readSide(marked).segments), 1, target)).toThrow(RangeError)
})
