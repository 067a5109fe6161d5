import type { Direction, SelectionUnit } from './extend-range'
import type { RangeEnd } from './adjust-range'

type Step = [end: RangeEnd, unit: SelectionUnit, direction: Direction]

/** Words of `SIDE` (extend-range.cases.ts), the step one end is moved by, and the words there are then. */
export const STEPS: readonly [words: string, step: Step, after: string][] = [
  ['%40’ını', ['end', 'word', 'forwards'], '%40’ını aldı'],
  ['%40’ını', ['end', 'character', 'forwards'], '%40’ını a'],
  ['%40’ını', ['end', 'character', 'backwards'], '%40’ın'],
  ['%40’ını', ['start', 'word', 'backwards'], 'ABD’nin %40’ını'],
  ['%40’ını aldı', ['start', 'word', 'forwards'], 'aldı'],
  ['%40’ını aldı', ['end', 'word', 'backwards'], '%40’ını'],
  // The last word stays, and the last character of a word.
  ['aldı', ['start', 'word', 'forwards'], 'aldı'],
  ['aldı', ['end', 'word', 'backwards'], 'aldı'],
  ['ı', ['end', 'character', 'backwards'], 'ı'],
  // Over the end of a sentence and of a paragraph, and not beyond the text.
  ['aldı', ['end', 'word', 'forwards'], 'aldı. C5+1'],
  ['Son', ['start', 'word', 'backwards'], 'var!\nSon'],
  ['ABD’nin', ['start', 'word', 'backwards'], 'ABD’nin'],
  ['söz.', ['end', 'word', 'forwards'], 'söz.'],
  ['aldı', ['end', 'sentence', 'forwards'], 'aldı.'],
]

/** The same where an end is brought to the letter `mark` stands before (`^`), or after where it is the last. */
export const MOVES: readonly [words: string, end: RangeEnd, to: string, word: string, character: string][] = [
  ['%40’ını', 'end', 'ABD’nin %40’ını al^dı.', '%40’ını aldı', '%40’ını al'],
  ['%40’ını', 'end', 'ABD’nin %40’ını a^ldı.', '%40’ını', '%40’ını a'],
  ['%40’ını', 'end', 'ABD’nin %40’ını aldı.^', '%40’ını aldı.', '%40’ını aldı.'],
  ['%40’ını', 'start', 'A^BD’nin', 'ABD’nin %40’ını', 'BD’nin %40’ını'],
  ['%40’ını', 'start', 'ABD’ni^n', '%40’ını', 'n %40’ını'],
  // Never over the other end.
  ['%40’ını', 'end', '^ABD’nin', '%40’ını', '%'],
  ['%40’ını', 'start', 'söz^.', '%40’ını', 'ı'],
  // Into another sentence, and another paragraph; never half of what is one character.
  ['aldı', 'end', 'Zirvesi^ ', 'aldı. C5+1 Zirvesi', 'aldı. C5+1 Zirvesi'],
  ['aldı', 'end', 'Son^ söz', 'aldı. C5+1 Zirvesi 👩‍👧 var!\nSon', 'aldı. C5+1 Zirvesi 👩‍👧 var!\nSon'],
  ['Zirvesi', 'end', 'Zirvesi 👩^', 'Zirvesi', 'Zirvesi 👩‍👧'],
]
