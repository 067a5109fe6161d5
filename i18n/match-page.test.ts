import { expect, test } from 'vitest'
import { matchPage } from './match-page'

test.each([
  ['/tr', { locale: 'tr', work: null }],
  ['/en/', { locale: 'en', work: null }],
  ['/tr/hakkinda', { locale: 'tr', work: null }],
  ['/en/about', { locale: 'en', work: null }],
  ['/tr/oku/kritik-mineraller', { locale: 'tr', work: 'kritik-mineraller' }],
  ['/en/read/kritik-mineraller/restoration', { locale: 'en', work: 'kritik-mineraller' }],
  ['/en/hakkinda', null],
  ['/en/read', null],
  ['/tr/oku/a/b', null],
  ['/de', null],
  ['/', null],
  ['/tr.txt', null],
])('%s leads to %j', (path, page) => {
  expect(matchPage(path)).toEqual(page)
})
