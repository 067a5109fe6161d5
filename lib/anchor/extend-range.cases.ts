import type { Direction, SelectionUnit } from './extend-range'
import { makeSideText } from './side-text'

export const SIDE = makeSideText('tr', [
  { id: 'p1.s1', paragraph: 'p1', text: 'ABD’nin %40’ını aldı.' },
  { id: 'p1.s2', paragraph: 'p1', text: 'C5+1 Zirvesi 👩‍👧 var!' },
  { id: 'p2.s1', paragraph: 'p2', text: 'Son söz.' },
])

type Step = [unit: SelectionUnit, direction: Direction]

const word = (direction: Direction): Step => ['word', direction]
const sentence = (direction: Direction): Step => ['sentence', direction]
const character = (direction: Direction): Step => ['character', direction]

/** From a segment, the steps taken, each with the words that are drawn after it. */
export const STEP_CASES: readonly [
  name: string,
  from: string,
  steps: readonly (readonly [Step, string])[],
][] = [
  [
    'words, there and back',
    'p1.s1',
    [
      [word('forwards'), 'ABD’nin'],
      [word('forwards'), 'ABD’nin %40’ını'],
      [word('forwards'), 'ABD’nin %40’ını aldı'],
      [word('forwards'), 'ABD’nin %40’ını aldı. C5+1'],
      [word('backwards'), 'ABD’nin %40’ını aldı'],
      [word('backwards'), 'ABD’nin %40’ını'],
      [word('backwards'), 'ABD’nin'],
      [word('backwards'), 'ABD’nin'],
    ],
  ],
  [
    'words backwards, and over the word it began at',
    'p1.s2',
    [
      [word('backwards'), 'var'],
      [word('backwards'), 'Zirvesi 👩‍👧 var'],
      [word('forwards'), 'var'],
      [word('forwards'), 'var!\nSon'],
      [word('forwards'), 'var!\nSon söz'],
      [word('forwards'), 'var!\nSon söz.'],
      [word('forwards'), 'var!\nSon söz.'],
    ],
  ],
  [
    'sentences, over the edge of the text and over the one it began at',
    'p1.s2',
    [
      [sentence('forwards'), 'C5+1 Zirvesi 👩‍👧 var!'],
      [sentence('forwards'), 'C5+1 Zirvesi 👩‍👧 var!\nSon söz.'],
      [sentence('forwards'), 'C5+1 Zirvesi 👩‍👧 var!\nSon söz.'],
      [sentence('backwards'), 'C5+1 Zirvesi 👩‍👧 var!'],
      [sentence('backwards'), 'ABD’nin %40’ını aldı. C5+1 Zirvesi 👩‍👧 var!'],
      [sentence('forwards'), 'C5+1 Zirvesi 👩‍👧 var!'],
    ],
  ],
  [
    'words into the sentence before',
    'p1.s2',
    [
      [word('forwards'), 'C5+1'],
      [word('backwards'), 'aldı. C5+1'],
      [word('forwards'), 'C5+1'],
    ],
  ],
  [
    'characters: a family is one, white space none',
    'p1.s2',
    [
      [word('forwards'), 'C5+1'],
      [word('forwards'), 'C5+1 Zirvesi'],
      [character('forwards'), 'C5+1 Zirvesi 👩‍👧'],
      [character('forwards'), 'C5+1 Zirvesi 👩‍👧 v'],
      [character('backwards'), 'C5+1 Zirvesi 👩‍👧'],
      [character('backwards'), 'C5+1 Zirvesi'],
      [character('backwards'), 'C5+1 Zirves'],
    ],
  ],
]
