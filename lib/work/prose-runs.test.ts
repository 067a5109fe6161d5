import { expect, test } from 'vitest'
import { Prose } from './localized'
import { proseRuns } from './prose-runs'

test('words of the other language come apart from the prose', () => {
  expect(proseRuns('‹Etki› is “influence”, ‹etki alanı› too.', 'en')).toEqual([
    { text: 'Etki', lang: 'tr', foreign: true },
    { text: ' is “influence”, ', lang: 'en', foreign: false },
    { text: 'etki alanı', lang: 'tr', foreign: true },
    { text: ' too.', lang: 'en', foreign: false },
  ])
})

test.each(['a ‹b', 'a› b', 'a ‹b ‹c› d›', 'a ‹› b', ' a', 'g\u0306', "Çin'in", ''])(
  '“%s” is not prose',
  (text) => {
    expect(Prose.safeParse(text).success).toBe(false)
  },
)
