import { expect, it } from 'vitest'
import { safeHref } from './safe-href'

it.each([
  'https://example.org',
  'HTTP://example.org/a?b=c#d',
  'mailto:okur@example.org',
  'https://tr.wikipedia.org/wiki/Türk_Devletleri_Teşkilatı',
])('lets %s through as it is', (address) => {
  expect(safeHref(address)).toBe(address)
})

it.each([
  '',
  'javascript:alert(1)',
  ' https://example.org',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'https:example.org',
  'https:///',
  '//example.org',
  '/api/session',
  'ftp://example.org',
  'mailto:',
  'https://example.org/\u202egnp.exe',
  'https://example.org/\u0000',
])('refuses %j', (address) => {
  expect(safeHref(address)).toBeNull()
})
