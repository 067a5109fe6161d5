import { expect, test } from 'vitest'
import { checkWordLinks } from './check/word-links'
import { parseSample } from './fixtures/sample-work.cases'
import { listBrokenGroups, listUntoldSegments, proposeWords } from './propose-words'
import type { SegmentWords } from './word-layer'
import type { WorkFolder } from './work-folder'

const wordsOf = ({ words }: WorkFolder, id: string): SegmentWords => words[id] ?? { links: [] }

test('a work whose words are all told of needs no proposals', () => {
  expect(listUntoldSegments(parseSample())).toEqual([])
})

test('a new segment gets proposals, in reading order, and the others stay as they are', () => {
  const folder = parseSample()
  const before = structuredClone(folder.words)
  delete folder.words['p2.s1']
  expect(listUntoldSegments(folder)).toEqual(['p2.s1'])
  const layer = proposeWords(folder, ['p2.s1'])
  expect(Object.keys(layer)).toEqual(Object.keys(before))
  expect(layer['p2.s1']?.links).toEqual([])
  // A figure by itself; a word linked in another segment.
  const proposed = new Map(layer['p2.s1']?.proposed)
  expect(proposed.get('%25’i')).toContain('25%')
  expect(proposed.get('1,5')).toContain('1.5')
  expect(proposed.get('bakar')).toBe('face')
  expect(layer['p1.s1']).toEqual(before['p1.s1'])
})

test('confirmed links and reasons are never touched, and no proposal shares a word with them', () => {
  const folder = parseSample()
  const words = wordsOf(folder, 'p2.s1')
  words.links = words.links.filter(([tr]) => tr === 'bakar')
  words.unlinked = { en: { 'only-here': ['25%'] } }
  words.proposed = [['denize', 'largest']]
  const layer = proposeWords(folder, ['p2.s1'])
  expect(layer['p2.s1']).toMatchObject({ links: words.links, unlinked: words.unlinked })
  expect(layer['p2.s1']?.proposed).not.toContainEqual(['denize', 'largest'])
  expect(checkWordLinks({ ...folder, words: layer })).toEqual([])
})

test('a link that its changed sentence no longer bears out is reported and kept', () => {
  const folder = parseSample()
  folder.en['p1.s1'] = 'Istanbul’s mornings start with light.'
  expect(listUntoldSegments(folder)).toEqual(['p1.s1'])
  expect(listBrokenGroups(folder)).toEqual([
    { id: 'p1.s1', side: 'en', written: 'morning' },
    { id: 'p1.s1', side: 'en', written: 'begins' },
  ])
  const { links } = proposeWords(folder, ['p1.s1'])['p1.s1'] ?? {}
  expect(links).toEqual(wordsOf(folder, 'p1.s1').links)
})
