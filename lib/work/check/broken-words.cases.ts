import type { SegmentWords } from '../word-layer'
import type { WorkFolder } from '../work-folder'
import { present, type BrokenWork } from './broken-work.cases'

const FILE = 'words.json'

const wordsOf = (folder: WorkFolder, id: string): SegmentWords => present(folder.words[id])

/** Puts another link in the place of the first of a segment. */
const relink =
  (id: string, tr: string, en: string) =>
  (folder: WorkFolder): void => {
    wordsOf(folder, id).links[0] = [tr, en]
  }

export const BROKEN_WORDS: BrokenWork[] = [
  {
    rule: 'wordLinks',
    slip: 'words that are not there',
    breakIt: relink('p1.s1', 'İstanbul’un', 'Ankara’s'),
    file: FILE,
    id: 'p1.s1',
    says: '“Ankara’s” of en.json does not stand there',
  },
  {
    rule: 'wordLinks',
    slip: 'words of the next sentence',
    breakIt: relink('p1.s1', 'örnek', 'Istanbul’s'),
    file: FILE,
    id: 'p1.s1',
    says: '“örnek” of tr.json does not stand there',
  },
  {
    rule: 'wordLinks',
    slip: 'a proper name without its ending',
    breakIt: relink('p1.s1', 'İstanbul', 'Istanbul’s'),
    file: FILE,
    id: 'p1.s1',
    says: 'not of whole words',
  },
  {
    rule: 'wordLinks',
    slip: 'a word that stands twice, without its number',
    breakIt: relink('p2.s2', 'Kalanı', 'the'),
    file: FILE,
    id: 'p2.s2',
    says: 'stands there more than once',
  },
  {
    rule: 'wordLinks',
    slip: 'runs the wrong way round',
    breakIt: relink('p1.s1', 'sabahı … İstanbul’un', 'Istanbul’s'),
    file: FILE,
    id: 'p1.s1',
    says: 'is not in reading order',
  },
  {
    rule: 'wordLinks',
    slip: 'a word in two links',
    breakIt: relink('p1.s1', 'İstanbul’un', 'Istanbul’s morning'),
    file: FILE,
    id: 'p1.s1',
    says: '“morning” shares a word of en.json with “Istanbul’s morning”',
  },
  {
    rule: 'wordLinks',
    slip: 'a word that is linked and said not to be',
    breakIt: (folder) => (wordsOf(folder, 'p1.s1').unlinked = { tr: { 'only-here': ['ışıkla'] } }),
    file: FILE,
    id: 'p1.s1',
    says: '“ışıkla” shares a word',
  },
  {
    rule: 'wordLinks',
    slip: 'a proposal over a confirmed link',
    breakIt: (folder) => (wordsOf(folder, 'p1.s1').proposed = [['ışıkla', 'light']]),
    file: FILE,
    id: 'p1.s1',
    says: '“ışıkla” shares a word',
  },
  {
    rule: 'wordOrder',
    slip: 'links of a segment that is not there',
    breakIt: ({ words }) => (words['p9.s9'] = { links: [] }),
    file: FILE,
    id: 'p9.s9',
    says: 'is not in work.json',
  },
  {
    rule: 'wordOrder',
    slip: 'segments the wrong way round',
    breakIt: (folder) => (folder.words = Object.fromEntries(Object.entries(folder.words).reverse())),
    file: FILE,
    id: 'p2.s1',
    says: 'is out of reading order',
  },
  {
    rule: 'wordOrder',
    slip: 'links in the order of the translation',
    breakIt: (folder) => wordsOf(folder, 'p1.s1').links.reverse(),
    file: FILE,
    id: 'p1.s1',
    says: 'has “ışıkla” after words that follow it',
  },
  {
    rule: 'wordCoverage',
    slip: 'a content word without link or reason',
    breakIt: (folder) => wordsOf(folder, 'p1.s1').links.pop(),
    file: FILE,
    id: 'p1.s1',
    says: 'leaves out “başlar” of tr.json',
  },
  {
    rule: 'wordCoverage',
    slip: 'a segment without links',
    breakIt: ({ words }) => delete words['p1.s1'],
    file: FILE,
    id: 'p1.s1',
    says: 'leaves out “Istanbul’s”, “morning”, “begins”, “light” of en.json',
  },
  {
    rule: 'wordCoverage',
    slip: 'too much not linked, though for a reason',
    breakIt: (folder) => {
      const words = wordsOf(folder, 'p1.s1')
      words.links = []
      words.unlinked = {
        tr: { spread: ['İstanbul’un sabahı ışıkla başlar'] },
        en: { spread: ['Istanbul’s morning begins with light'] },
      }
    },
    file: FILE,
    id: null,
    says: 'of the 22 content words of tr.json: link 20',
  },
]
