import { expect, test } from 'vitest'
import { listNumbers } from './list-numbers'

test.each([
  ['6 Kasım 2025 tarihli C5+1 toplantısı', 'the C5+1 meeting of 6 November 2025', '2025|6|C5+1'],
  ['üretiminin yaklaşık %40’ını', 'approximately 40% of', '40%'],
  ['yüzde 54,6', '54.6 per cent', '54.6%'],
  ['1,1 milyar dolarlık', 'the $1.1 billion project', '1.1 billion'],
  ['1.234.567,8 ton', '1,234,567.8 tonnes', '1234567.8'],
  ['16.12.2025', '16.12.2025', '12|16|2025'],
  ['1991’de', 'in 1991', '1991'],
  ['19. yüzyıl', 'the 19th century', '19'],
  ['25 milyar', '25 billion', '25 billion'],
  ['dörtte biri', 'a quarter', ''],
])('“%s” and “%s” both have %s', (tr, en, numbers) => {
  expect(listNumbers(tr, 'tr').join('|')).toBe(numbers)
  expect(listNumbers(en, 'en').join('|')).toBe(numbers)
})

test.each([
  ['1,1 milyar', '1,1 billion'],
  ['1,1 milyar', '1.1 million'],
  ['%40', '40'],
  ['1.000', '1.000'],
  ['C5+1', 'C5'],
])('“%s” and “%s” differ', (tr, en) => {
  expect(listNumbers(tr, 'tr')).not.toEqual(listNumbers(en, 'en'))
})
