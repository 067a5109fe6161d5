import { expect, it } from 'vitest'
import { parsePermalink } from './permalink'
import { isPlaceOffered, parsePlace, placeKey } from './place'

it.each([
  ['#p3', { paragraph: 'p3', segment: null, side: null }],
  ['#p3.s2', { paragraph: 'p3', segment: 'p3.s2', side: null }],
  ['p12.s10', { paragraph: 'p12', segment: 'p12.s10', side: null }],
  ['#en.p3.s2', { paragraph: 'p3', segment: 'p3.s2', side: 'en' }],
  ['#citation-3', null],
  ['#p0', null],
  ['#p3.s02', null],
  ['', null],
])('reads the permalink %j', (fragment, expected) => {
  expect(parsePermalink(fragment)).toEqual(expected)
})

it('keeps a place for each work', () => {
  expect(placeKey('kritik-mineraller')).not.toBe(placeKey('other'))
  expect(['p4.s2', 'p4', '#p4.s2', 'x', null].map(parsePlace)).toEqual(['p4.s2', null, null, null, null])
})

it.each([
  ['a place further on', { place: 'p4.s2', now: 'p1.s1', fragment: '' }, true],
  ['a place when nothing is read yet', { place: 'p4.s2', now: null, fragment: '#' }, true],
  ['no place', { place: null, now: 'p1.s1', fragment: '' }, false],
  ['a place in the first paragraph', { place: 'p1.s9', now: 'p1.s1', fragment: '' }, false],
  ['the place where the reader is', { place: 'p4.s2', now: 'p4.s5', fragment: '' }, false],
  ['an address with a place of its own', { place: 'p4.s2', now: 'p1.s1', fragment: '#p6' }, false],
])('offers or keeps quiet: %s', (_, given, offered) => {
  expect(isPlaceOffered({ first: 'p1.s1', ...given })).toBe(offered)
})
