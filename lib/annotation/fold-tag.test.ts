import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTag } from './fold-tag'

describe('foldTag', () => {
  it.each([
    ['ISI', 'ısı'],
    ['istanbul', 'İSTANBUL'],
    ['TITLE', 'title'],
    ['Iraq', 'IRAQ'],
    ['Sınır', 'SINIR'],
    ['i\u0307', 'İ'],
    ['i', 'I\u0307\u0307'],
    ['é', 'E\u0301'],
    ['Straße', 'STRASSE'],
    ['ΣΟΦΟΣ', 'σοφος'],
    ['Қазақстан', 'ҚАЗАҚСТАН'],
  ])('%s and %s are one tag', (one, other) => {
    expect(foldTag(one)).toBe(foldTag(other))
  })

  it.each([
    ['şart', 'sart'],
    ['öneri', 'oneri'],
    ['resume', 'résumé'],
    ['a b', 'ab'],
  ])('%s and %s are two', (one, other) => {
    expect(foldTag(one)).not.toBe(foldTag(other))
  })

  const words = fc.array(
    fc.constantFrom('I', 'ı', 'İ', 'i', '\u0307', 'ş', 'Ş', 'ß', 'ẞ', 'ς', 'Σ', '𐐀', 'a'),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    words.map((parts) => parts.join('')),
  )

  it('is the same when it is folded again', () => {
    fc.assert(fc.property(texts, (tag) => foldTag(foldTag(tag)) === foldTag(tag)))
  })

  it('does not depend on how the letters are composed, nor on capitals', () => {
    fc.assert(
      fc.property(texts, (tag) => {
        expect(foldTag(tag.normalize('NFD'))).toBe(foldTag(tag))
      }),
    )
  })
})
