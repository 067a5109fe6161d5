import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeTarget } from './describe-target'
import { makeQuoteFinder } from './find-quote'
import { normalizeRange } from './normalize-range'
import { getRange, makeSideText } from './side-text'
import { sideTextWithRange } from './side-text.arbitrary'

const TEXT = makeSideText('tr', [
  { id: 'p1.s1', paragraph: 'p1', text: 'Deniz sakindi, rüzgâr kuzeyden esiyordu.' },
  { id: 'p1.s2', paragraph: 'p1', text: 'Balıkçılar ağlarını topladı.' },
  { id: 'p2.s1', paragraph: 'p2', text: 'Akşam olunca deniz yine sakindi.' },
])
const find = makeQuoteFinder(TEXT)
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })
const wordsAt = (exact: string, prefix = '', suffix = '') => {
  const found = find(quote(exact, prefix, suffix))
  if (found.status === 'detached') return found.reason
  return `${found.how} ${found.range.start.segment}+${found.range.start.offset}`
}

describe('makeQuoteFinder', () => {
  it.each([
    ['words that stand once', ['Balıkçılar ağlarını'], 'exact p1.s2+0'],
    ['capitals overlooked', ['BALIKÇILAR'], 'exact p1.s2+0'],
    ['words that stand twice, by what is before them', ['sakindi', 'deniz yine ', ''], 'exact p2.s1+24'],
    ['and by what is after them', ['sakindi', '', ', rüzgâr kuzeyden'], 'exact p1.s1+6'],
    ['over a line end', ['topladı. Akşam olunca'], 'exact p1.s2+20'],
    [
      'words that were mended',
      ['Balıkçılar agların topladı', 'kuzeyden esiyordu. ', '. Akşam olunca deniz'],
      'fuzzy p1.s2+0',
    ],
    ['twice and nothing to tell', ['sakindi'], 'ambiguous'],
    ['a short word in strange surroundings', ['yine', 'elma armut kiraz ', ' vişne kayısı'], 'not-found'],
    ['nothing of the kind', ['Dağların ardında kar vardı'], 'not-found'],
    ['signs alone', ['.'], 'ambiguous'],
  ] as const)('finds %s', (_, [exact, prefix, suffix], place) => {
    expect(wordsAt(exact, prefix, suffix)).toBe(place)
  })

  it('finds a passage where it stands, or not at all', () => {
    fc.assert(
      fc.property(sideTextWithRange, ([sideText, range]) => {
        if (normalizeRange(sideText, range) === null) return
        const target = describeTarget(sideText, range, 1)
        const found = makeQuoteFinder(sideText)(target.quote)
        if (found.status === 'detached') return
        const { start, end } = found.range
        const words = (from: typeof start, to: typeof end) => JSON.stringify([from, to])
        const sole = sideText.running.split(target.quote.exact).length === 2
        if (sole && found.how === 'exact') expect(words(start, end)).toBe(words(target.start, target.end))
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('finds every sentence of a text by itself', () => {
    for (const { start, text } of TEXT.segments) {
      const found = find(quote(text))
      expect(found.status === 'found' && found.range).toEqual(
        getRange(TEXT, { start, end: start + text.length }),
      )
    }
  })
})
