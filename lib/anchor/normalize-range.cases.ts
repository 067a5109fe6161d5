import { makeSideText } from './side-text'
import type { TextRange } from './text-range'

export const SIDE = makeSideText('tr', [
  { id: 'p1.s1', paragraph: 'p1', text: 'İlk cümle.' },
  { id: 'p1.s2', paragraph: 'p1', text: 'Aile 👩‍👧 ve q\u0308.' },
  { id: 'p2.s1', paragraph: 'p2', text: 'Son 😀 söz.' },
  { id: 'p2.s2', paragraph: 'p2', text: '\u0301x' },
])

type At = [segment: string, offset: number]

const range = (start: At, end: At): TextRange => ({
  start: { segment: start[0], offset: start[1] },
  end: { segment: end[0], offset: end[1] },
})

/** What is given, and the words that are meant; null where none are. */
export const NORMAL_CASES: readonly [name: string, given: TextRange, meant: string | null][] = [
  ['a word', range(['p1.s1', 4], ['p1.s1', 9]), 'cümle'],
  ['a word marked backwards', range(['p1.s1', 9], ['p1.s1', 4]), 'cümle'],
  ['a word with the space before it', range(['p1.s1', 3], ['p1.s1', 9]), 'cümle'],
  ['a word with the space after it', range(['p1.s1', 0], ['p1.s1', 4]), 'İlk'],
  ['nothing', range(['p1.s1', 4], ['p1.s1', 4]), null],
  ['nothing inside a grapheme', range(['p1.s2', 6], ['p1.s2', 6]), null],
  ['a space', range(['p1.s1', 3], ['p1.s1', 4]), null],
  ['the join of two sentences', range(['p1.s1', 10], ['p1.s2', 0]), null],
  ['the join of two paragraphs', range(['p1.s2', 17], ['p2.s1', 0]), null],
  ['a sentence up to the beginning of the next', range(['p1.s1', 0], ['p1.s2', 0]), 'İlk cümle.'],
  ['a paragraph up to the beginning of the next', range(['p1.s2', 0], ['p2.s1', 0]), 'Aile 👩‍👧 ve q\u0308.'],
  ['from the end of a sentence', range(['p1.s1', 10], ['p1.s2', 4]), 'Aile'],
  ['across sentences', range(['p1.s1', 4], ['p1.s2', 4]), 'cümle. Aile'],
  ['across paragraphs', range(['p1.s2', 11], ['p2.s1', 3]), 've q\u0308.\nSon'],
  ['half of a surrogate pair at the start', range(['p2.s1', 5], ['p2.s1', 6]), '😀'],
  ['half of a surrogate pair at the end', range(['p2.s1', 4], ['p2.s1', 5]), '😀'],
  ['a part of a family', range(['p1.s2', 7], ['p1.s2', 8]), '👩‍👧'],
  ['a letter without its mark', range(['p1.s2', 14], ['p1.s2', 15]), 'q\u0308'],
  ['a mark without its letter', range(['p1.s2', 15], ['p1.s2', 17]), 'q\u0308.'],
  ['a mark that begins its sentence', range(['p2.s1', 7], ['p2.s2', 1]), 'söz. \u0301'],
  ['an offset beyond the sentence', range(['p1.s1', 4], ['p1.s1', 400]), 'cümle.'],
  ['an offset before the sentence', range(['p1.s1', -3], ['p1.s1', 3]), 'İlk'],
  ['a broken offset', range(['p1.s1', Number.NaN], ['p1.s1', 2.5]), 'İl'],
  ['an unknown segment', range(['p9.s1', 0], ['p1.s1', 3]), null],
]
