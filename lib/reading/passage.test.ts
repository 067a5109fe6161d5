import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWords } from './first-words'
import { formatPassage } from './passage'

const passage = {
  text: { tr: 'Işık söndü. ', en: 'The light went out.' },
  where: '¶3, sentence 2',
  reference: 'AVİM, “Kritik Mineraller”, 16 December 2025.',
  address: 'https://example.org/en/read/a#p3.s2',
}

it('copies a passage with both languages, the reader’s side first, and a reference', () => {
  expect(formatPassage({ ...passage, first: 'en' })).toBe(
    '“The light went out.”\n\n“Işık söndü.”\n\n' +
      'AVİM, “Kritik Mineraller”, 16 December 2025, ¶3, sentence 2. https://example.org/en/read/a#p3.s2',
  )
  expect(formatPassage({ ...passage, first: 'tr' }).startsWith('“Işık söndü.”\n\n“The light')).toBe(true)
})

it.each([
  ['Orta Asya, ABD ve Rusya', 100, 'Orta Asya, ABD ve Rusya'],
  ['Orta Asya, ABD ve Rusya', 12, 'Orta Asya…'],
  ['  Orta \n Asya ', 20, 'Orta Asya'],
  ['Afyonkarahisarlılaştıramadıklarımız', 10, 'Afyonkarah…'],
])('takes the first words of %j', (text, limit, expected) => {
  expect(firstWords(text, limit)).toBe(expected)
})

it('never breaks a character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const words = firstWords(text, limit)
      expect(words.length).toBeLessThanOrEqual(limit + 1)
      if (!/\p{Cs}/u.test(text)) expect(words).not.toMatch(/\p{Cs}/u)
    }),
  )
})
