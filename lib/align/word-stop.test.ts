import { expect, test } from 'vitest'
import { SAMPLE } from './project-range.cases'
import { listWordStops, readGroup } from './word-stop'

const text = SAMPLE.sides.en.byId.get('p1.s1')?.text ?? ''
const links = SAMPLE.links['p1.s1'] ?? []

test('a segment is gone through run by run, and word by word where nothing is linked', () => {
  const stops = listWordStops(text, 'en', links)
  expect(stops.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Energy',
    'has',
    'today',
    'become',
    'a',
    'strategic',
    'element',
  ])
  expect(stops[1]?.link).toBe(stops[3]?.link)
  const unlinked = listWordStops('Bölge ise', 'tr', [])
  expect(unlinked.map(({ link }) => link)).toEqual([null, null])
})

test('a group whose runs are parted is read with an ellipsis', () => {
  expect(readGroup(text, links.at(-1)?.en ?? [])).toBe('has … become')
})
