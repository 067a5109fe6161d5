import type { Side } from '../text/side'

/** What was removed stands in [-…-], what was added in {+…+}. */
export const DIFFERENCES: [name: string, side: Side, before: string, after: string, marked: string][] = [
  ['nothing', 'tr', 'Bir söz.', 'Bir söz.', 'Bir söz.'],
  ['one word', 'en', 'It is currently here.', 'It is already here.', 'It is [-currently-]{+already+} here.'],
  [
    'a phrase whose words are found again',
    'en',
    'resources that lack permanence and are non-renewable.',
    'resources that are neither perpetual nor renewable.',
    'resources that [-lack permanence and -]are [-non--]{+neither perpetual nor +}renewable.',
  ],
  [
    'two neighbouring words are one change',
    'tr',
    'nadir toprak elementleri',
    'kritik ham elementleri',
    '[-nadir toprak-]{+kritik ham+} elementleri',
  ],
  ['a word added', 'en', 'The end.', 'The very end.', 'The {+very +}end.'],
  ['a word taken out at the end', 'en', 'The end of it', 'The end', 'The end[- of it-]'],
  ['a suffix is part of its word', 'tr', 'ABD’nin sözü', 'ABD’ye sözü', '[-ABD’nin-]{+ABD’ye+} sözü'],
  ['a Turkish letter', 'tr', 'halihazırda', 'hâlihazırda', '[-halihazırda-]{+hâlihazırda+}'],
  ['a marker moved', 'en', 'So it is[^8].', 'So it is.[^8]', 'So it is[-[^8].-]{+.[^8]+}'],
  ['a marker is not cut', 'tr', 'Öyle.[^1]', 'Öyle.[^12]', 'Öyle.[-[^1]-]{+[^12]+}'],
  ['punctuation', 'en', 'mines, dams', 'mines; dams', 'mines[-,-]{+;+} dams'],
  ['a new sentence', 'tr', '', 'Yeni.', '{+Yeni.+}'],
  ['a deleted one', 'en', 'Old.', '', '[-Old.-]'],
]
