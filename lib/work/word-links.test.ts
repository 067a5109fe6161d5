import { expect, test } from 'vitest'
import { findWordLinks } from './word-links'

const texts = {
  tr: { 'p1.s1': { text: 'Dünya hızla değişen bir yapıdır.', markers: [] } },
  en: { 'p1.s1': { text: 'The world is a fast changing structure.', markers: [] } },
}

test('links come in offsets, in the order of the Turkish', () => {
  const links: [string, string][] = [
    ['bir yapıdır', 'is a … structure'],
    ['Dünya', 'The world'],
  ]
  expect(findWordLinks({ 'p1.s1': { links } }, texts)).toEqual({
    'p1.s1': [
      { tr: [{ start: 0, end: 5 }], en: [{ start: 0, end: 9 }] },
      {
        tr: [{ start: 20, end: 31 }],
        en: [
          { start: 10, end: 14 },
          { start: 29, end: 38 },
        ],
      },
    ],
  })
})

test('what is only proposed, or no longer stands in the text, is no link', () => {
  const layer = {
    'p1.s1': {
      links: [['Dünya', 'earth'] as [string, string]],
      proposed: [['hızla', 'fast'] as [string, string]],
    },
    'p9.s9': { links: [['Dünya', 'world'] as [string, string]] },
  }
  expect(findWordLinks(layer, texts)).toEqual({})
})
