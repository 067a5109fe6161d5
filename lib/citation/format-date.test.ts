import { expect, test } from 'vitest'
import { formatIsoDate, formatPartialDate } from './format-date'

test.each([
  [[2025, 11, 6], 'tr', '6 Kasım 2025'],
  [[2025, 11, 6], 'en', '6 November 2025'],
  [[2025, 11], 'tr', 'Kasım 2025'],
  [[2025, 11], 'en', 'November 2025'],
  [[2025], 'tr', '2025'],
] as const)('%j in %s is %s', (date, locale, written) => {
  expect(formatPartialDate(date, locale)).toBe(written)
})

test('an ISO date is that day everywhere', () => {
  expect(formatIsoDate('2025-12-16', 'tr')).toBe('16 Aralık 2025')
})
