import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeTag, Tag, Tags } from './tag'

describe('a tag', () => {
  it.each(['tez', 'Orta Asya', 'نفت', '鉱物', 'C5+1', '⭐', 'e\u0301'.normalize('NFC')])(
    'may be “%s”',
    (tag) => {
      expect(Tag.safeParse(tag).success).toBe(true)
    },
  )

  it.each([
    ['nothing', ''],
    ['white space', ' '],
    ['white space around it', ' tez'],
    ['two spaces', 'Orta  Asya'],
    ['a line break', 'Orta\nAsya'],
    ['letters in parts', 'e\u0301'],
    ['only what cannot be seen', '\u200d'],
    ['a control', 'a\u0007'],
    ['a half of a surrogate pair', 'a\ud83d'],
    ['61 units', 'a'.repeat(61)],
  ])('is not %s', (_, tag) => {
    expect(Tag.safeParse(tag).success).toBe(false)
  })

  it('is normal once it was normalized, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const tag = normalizeTag(typed)
        expect(normalizeTag(tag)).toBe(tag)
        expect(/^\s|\s\s|\s$/u.test(tag)).toBe(false)
      }),
    )
  })
})

it('tags are at most twelve, and none of them twice', () => {
  const many = Array.from({ length: 13 }, (_, at) => `etiket ${at}`)
  expect(Tags.safeParse(many.slice(1)).success).toBe(true)
  expect(Tags.safeParse(many).success).toBe(false)
  expect(Tags.safeParse(['Işık', 'IŞIK']).success).toBe(false)
})
