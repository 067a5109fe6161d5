import { expect, test } from 'vitest'
import { matchPage } from './match-page'

test.each([
  ['/tr', { locale: 'tr', params: {} }],
  ['/en/', { locale: 'en', params: {} }],
  ['/tr/hakkinda', { locale: 'tr', params: {} }],
  ['/en/about', { locale: 'en', params: {} }],
  ['/tr/oku/kritik-mineraller', { locale: 'tr', params: { work: 'kritik-mineraller' } }],
  ['/en/read/kritik-mineraller/restoration', { locale: 'en', params: { work: 'kritik-mineraller' } }],
  ['/tr/oku/a/gecmis', { locale: 'tr', params: { work: 'a' } }],
  ['/en/read/a/history/p3.s6', { locale: 'en', params: { work: 'a', segment: 'p3.s6' } }],
  ['/tr/oku/a/surumler/1', { locale: 'tr', params: { work: 'a', revision: '1' } }],
  ['/en/read/a/gecmis', null],
  ['/en/hakkinda', null],
  ['/en/read', null],
  ['/tr/oku/a/b', null],
  ['/de', null],
  ['/', null],
  ['/tr.txt', null],
])('%s leads to %j', (path, page) => {
  expect(matchPage(path)).toEqual(page)
})
