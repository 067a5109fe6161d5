import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeTarget } from './describe-target'
import { normalizeRange } from './normalize-range'
import { makeSideText } from './side-text'
import { sideTextWithRange } from './side-text.arbitrary'
import { Target } from './target'

const sideText = makeSideText('tr', [
  { id: 'p1.s1', paragraph: 'p1', text: 'ABD ise bu alanda Çin’e bağımlı kalmak istemez.' },
  { id: 'p2.s1', paragraph: 'p2', text: 'Bu durum, küresel enerji güvenliği tartışmalarını derinleştirir.' },
])

const at = (segment: string, offset: number) => ({ segment, offset })

describe('describeTarget', () => {
  test('quotes a passage with 32 units on either side', () => {
    expect(describeTarget(sideText, { start: at('p1.s1', 40), end: at('p2.s1', 8) }, 3)).toEqual({
      side: 'tr',
      start: at('p1.s1', 40),
      end: at('p2.s1', 8),
      quote: {
        exact: 'stemez.\nBu durum',
        prefix: 'bu alanda Çin’e bağımlı kalmak i',
        suffix: ', küresel enerji güvenliği tartı',
      },
      revision: 3,
      role: 'marked',
      via: null,
    })
  })

  test('cuts no surrogate pair at the far end of the context', () => {
    const text = `😀${'a'.repeat(31)}ve${'b'.repeat(31)}😀`
    const side = makeSideText('en', [{ id: 'p1.s1', paragraph: 'p1', text }])
    const { quote } = describeTarget(side, { start: at('p1.s1', 33), end: at('p1.s1', 35) }, 1)
    expect(quote).toEqual({ exact: 've', prefix: 'a'.repeat(31), suffix: 'b'.repeat(31) })
  })

  test('context is what stands there, up to 32 units, or 31 beside a pair', () => {
    fc.assert(
      fc.property(sideTextWithRange, ([side, range]) => {
        fc.pre(normalizeRange(side, range) !== null)
        const { prefix, exact, suffix } = describeTarget(side, range, 1).quote
        expect(side.running).toContain(prefix + exact + suffix)
        for (const context of [prefix, suffix]) expect(context.length).toBeLessThanOrEqual(32)
        if (prefix.length < 31) expect(side.running.startsWith(prefix + exact)).toBe(true)
        if (suffix.length < 31) expect(side.running.endsWith(exact + suffix)).toBe(true)
      }),
    )
  })

  test('refuses a range without words', () => {
    expect(() => describeTarget(sideText, { start: at('p1.s1', 3), end: at('p1.s1', 4) }, 1)).toThrow(
      RangeError,
    )
  })
})

describe('Target', () => {
  const target = describeTarget(sideText, { start: at('p1.s1', 0), end: at('p1.s1', 3) }, 1)
  const { quote, start, end } = target

  test.each<[string, unknown]>([
    ['an unknown key', { ...target, colour: 'red' }],
    ['an unknown side', { ...target, side: 'de' }],
    ['a segment id with a leading zero', { ...target, start: at('p01.s1', 0) }],
    ['a negative offset', { ...target, start: at('p1.s1', -1) }],
    ['a broken offset', { ...target, start: at('p1.s1', 0.5) }],
    ['a revision before the first', { ...target, revision: 0 }],
    ['an empty quote', { ...target, end: start, quote: { ...quote, exact: '' } }],
    ['a quote of another length than its range', { ...target, end: { ...end, offset: 4 } }],
    ['a prefix too long', { ...target, quote: { ...quote, prefix: 'a'.repeat(33) } }],
    ['half of a surrogate pair', { ...target, quote: { ...quote, suffix: '\uD83D' } }],
    ['a NUL', { ...target, quote: { ...quote, suffix: '\0' } }],
    ['an unknown role', { ...target, role: 'guessed' }],
    ['a projection that does not say how it came', { ...target, role: 'projected' }],
    ['a marked target that claims a way', { ...target, via: 'words' }],
    ['text that is not NFC', { ...target, quote: { ...quote, suffix: 'e\u0301' } }],
  ])('refuses %s', (_name, wrong) => {
    expect(Target.safeParse(target).success).toBe(true)
    expect(Target.safeParse(wrong).success).toBe(false)
  })

  test('is marked by the reader when nothing else is said', () => {
    const bare = { ...target, role: undefined, via: undefined }
    expect(Target.parse(bare)).toEqual(target)
  })
})
