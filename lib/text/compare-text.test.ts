import { expect, test } from 'vitest'
import { compareText } from './compare-text'

test('sorts Turkish words by the Turkish alphabet', () => {
  const words = [
    'şehir',
    'ısı',
    'zirve',
    'iş',
    'çağ',
    'cam',
    'sıra',
    'ğ',
    'güç',
    'uzak',
    'ülke',
    'öz',
    'orta',
    'dağ',
  ]
  expect(words.sort(compareText('tr')).join(' ')).toBe(
    'cam çağ dağ güç ğ ısı iş orta öz sıra şehir uzak ülke zirve',
  )
})

test('sorts English words with their accents as ornaments', () => {
  expect(['zebra', 'çay', 'cable', 'cedar'].sort(compareText('en')).join(' ')).toBe('cable çay cedar zebra')
})

test('sorts numbers by their value', () => {
  expect(['¶10', '¶9', '¶100'].sort(compareText('tr'))).toEqual(['¶9', '¶10', '¶100'])
})
