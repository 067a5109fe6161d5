import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignWords } from './align-words'
import { listPlainWords } from './plain-word'

const read = (text: string) => listPlainWords(text, { start: 0, end: text.length })

/** The earlier words that are tied, each with its later one. */
function tie(before: string, after: string): string[] {
  const [earlier, later] = [read(before), read(after)]
  const { tied } = alignWords(earlier, later)
  return earlier.flatMap(({ text }, at) => {
    const to = tied[at] ?? -1
    return to < 0 ? [] : [`${text} ${later[to]?.text ?? ''} ${to}`]
  })
}

test('a text is tied to itself, word by word', () => {
  const words = fc.array(fc.constantFrom('ve', 'petrol', 'kömür', 'gaz', 'bir'), { maxLength: 12 })
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ')
      expect([...alignWords(read(text), read(text)).tied]).toEqual(list.map((_, at) => at))
    }),
  )
})

test('ties never cross, and each word has one at the most', () => {
  const words = fc.array(fc.constantFrom('ve', 'petrol', 'petrolün', 'kömür', 'gaz', 'gazı'), {
    maxLength: 10,
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { tied, origin } = alignWords(read(one.join(' ')), read(other.join(' ')))
      const places = [...tied].filter((to) => to >= 0)
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      for (const [from, to] of tied.entries()) if (to >= 0) expect(origin[to]).toBe(from)
    }),
  )
})

test('words mended are tied, other words and other numbers are not', () => {
  expect(tie('her gecen gün 2024 yılı', 'her geçen gün 2025 yılı')).toEqual([
    'her her 0',
    'gecen geçen 1',
    'gün gün 2',
    'yılı yılı 4',
  ])
})

test('a word that could as well be its double has no margin', () => {
  const margins = (before: string, after: string) => [...alignWords(read(before), read(after)).margin]
  expect(margins('ve ve', 've')).toEqual([0, 0])
  expect(margins('petrol ve gaz', 'petrol ve gaz').every((margin) => margin > 4)).toBe(true)
})

test('words are tied rather in runs than scattered', () => {
  expect(tie('gaz ve petrol ve kömür', 'petrol ve kömür')).toEqual([
    'petrol petrol 0',
    've ve 1',
    'kömür kömür 2',
  ])
})
