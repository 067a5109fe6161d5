import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './merge-texts'

describe('two texts as one', () => {
  it.each([
    ['', 'bir', 'bir'],
    ['bir', 'bir', 'bir'],
    ['orada', 'burada', 'orada\n\nburada'],
    ['giriş\n\norada\n\nson', 'giriş\n\nburada\n\nson', 'giriş\n\norada\n\nburada\n\nson'],
    ['giriş', 'giriş\n\nek', 'giriş\n\nek'],
    ['ön\n\ngiriş', 'giriş\n\nek', 'ön\n\ngiriş\n\nek'],
  ])('%j and %j', (first, second, merged) => {
    expect(mergeTexts(first, second)).toBe(merged)
  })

  it('has every paragraph of both, in their order, and what both have not twice', () => {
    const text = fc.array(fc.constantFrom('bir', 'iki', 'üç', 'İ'), { maxLength: 8 })
    fc.assert(
      fc.property(text, text, (left, right) => {
        const merged = mergeTexts(left.join('\n\n'), right.join('\n\n')).split('\n\n').filter(Boolean)
        for (const own of [left, right]) {
          let at = -1
          for (const paragraph of own) {
            at = merged.indexOf(paragraph, at + 1)
            expect(at).toBeGreaterThanOrEqual(0)
          }
        }
        expect(merged.length).toBeLessThanOrEqual(left.length + right.length)
        if (left.join() === right.join()) expect(merged).toEqual(left)
      }),
    )
  })
})
