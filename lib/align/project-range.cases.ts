import { makeSideText } from '../anchor/side-text'
import type { Side } from '../text/side'
import { findWordLinks } from '../work/word-links'
import type { AlignedSides } from './aligned-sides.arbitrary'
import type { ProjectedHow } from './project-range'

const TEXTS = {
  'p1.s1': {
    tr: 'Enerji, bugün stratejik bir unsur hâline gelmiştir.',
    en: 'Energy has today become a strategic element.',
    links: [
      ['Enerji', 'Energy'],
      ['bugün', 'today'],
      ['stratejik', 'strategic'],
      ['bir unsur', 'a … element'],
      ['hâline gelmiştir', 'has … become'],
    ] as [string, string][],
  },
  'p1.s2': {
    tr: 'Bölge ise ABD’nin uranyum ithalatının dörtte birini sağlamaktadır.',
    en: 'The region, however, provides a quarter of US uranium imports.',
    links: [
      ['Bölge', 'The region'],
      ['ABD’nin', 'US'],
      ['uranyum', 'uranium'],
      ['ithalatının', 'of … imports'],
      ['dörtte birini', 'a quarter'],
      ['sağlamaktadır', 'provides'],
    ] as [string, string][],
  },
  'p2.s1': { tr: 'Burada bağ yok.', en: 'There are no links here.', links: [] },
  'p2.s2': {
    tr: 'Sözler ve işler.',
    en: 'Words too, and the deeds.',
    links: [
      ['Sözler', 'Words'],
      ['işler', 'deeds'],
    ] as [string, string][],
  },
  'p2.s3': {
    tr: 'Ona söz verdiler.',
    en: 'They gave to it their word.',
    links: [
      ['Ona', 'to it'],
      ['söz', 'their word'],
      ['verdiler', 'They gave'],
    ] as [string, string][],
  },
}

type SegmentId = keyof typeof TEXTS
const ids = Object.keys(TEXTS) as SegmentId[]

const side = (name: Side) =>
  makeSideText(
    name,
    ids.map((id) => ({ id, paragraph: id.slice(0, 2), text: TEXTS[id][name] })),
  )

const segmentTexts = (name: Side) =>
  Object.fromEntries(ids.map((id) => [id, { text: TEXTS[id][name], markers: [] }]))

export const SAMPLE: AlignedSides = {
  sides: { tr: side('tr'), en: side('en') },
  links: findWordLinks(Object.fromEntries(ids.map((id) => [id, { links: TEXTS[id].links }])), {
    tr: segmentTexts('tr'),
    en: segmentTexts('en'),
  }),
}

interface Projection {
  side: Side
  /** Words that stand once on their side; two parted by `|` mean from the first to the second. */
  given: string
  expected: string[]
  how: ProjectedHow
}

export const PROJECTIONS: Projection[] = [
  { side: 'tr', given: 'bugün', expected: ['today'], how: 'words' },
  { side: 'tr', given: 'ugü', expected: ['today'], how: 'words' },
  { side: 'tr', given: 'hâline gelmiştir', expected: ['has', 'become'], how: 'words' },
  { side: 'tr', given: 'bugün stratejik', expected: ['today', 'strategic'], how: 'words' },
  {
    side: 'tr',
    given: 'stratejik bir unsur hâline',
    expected: ['has', 'become a strategic element'],
    how: 'words',
  },
  { side: 'tr', given: 'ABD’nin uranyum ithalatının', expected: ['of US uranium imports'], how: 'words' },
  { side: 'en', given: 'US uranium imports', expected: ['ABD’nin uranyum ithalatının'], how: 'words' },
  // What is not linked answers for the word it belongs to.
  { side: 'tr', given: 'ise', expected: ['The region'], how: 'segment' },
  { side: 'tr', given: 'Bölge ise', expected: ['The region'], how: 'words' },
  { side: 'en', given: 'however', expected: ['sağlamaktadır'], how: 'segment' },
  { side: 'en', given: 'too', expected: ['Sözler'], how: 'segment' },
  { side: 'en', given: 'the deeds', expected: ['işler'], how: 'words' },
  // Function words that answer others part two answers.
  { side: 'tr', given: 'söz verdiler', expected: ['They gave', 'their word'], how: 'words' },
  // Unlinked function words and punctuation between two answers are no gap.
  { side: 'en', given: 'Words too, and', expected: ['Sözler ve işler'], how: 'words' },
  { side: 'tr', given: 'Sözler ve', expected: ['Words too, and the deeds'], how: 'words' },
  { side: 'tr', given: 'yok', expected: ['There are no links here.'], how: 'segment' },
  {
    side: 'tr',
    given: 'Enerji|gelmiştir',
    expected: ['Energy has today become a strategic element.'],
    how: 'segment',
  },
  { side: 'tr', given: '.', expected: [], how: 'words' },
  {
    side: 'tr',
    given: 'Burada|işler.',
    expected: ['There are no links here. Words too, and the deeds.'],
    how: 'segment',
  },
  {
    side: 'tr',
    given: 'unsur|ise',
    expected: ['has', 'become a', 'element', 'The region'],
    how: 'words',
  },
]
