import type { Edit } from './draft'
import {
  deleteSentence,
  mergeSentences,
  moveSentence,
  partParagraph,
  retranslate,
  retranslateAround,
  splitSentence,
} from './edit-sentences'
import { mendTypos, reorderWords, rewordSentence, strikeWords } from './edit-words'
import { addMarkers, changeCase, changeSigns, decompose } from './edit-writing'

/** Every kind of edit: what it does to a sentence, and how many of a hundred edits it is. */
export const EDITS = {
  'typos mended': { edit: mendTypos, weight: 20 },
  'words reordered': { edit: reorderWords, weight: 5 },
  'words changed, put in, struck': { edit: rewordSentence, weight: 14 },
  'words struck': { edit: strikeWords, weight: 8 },
  'sentence deleted': { edit: deleteSentence, weight: 8 },
  'sentences merged': { edit: mergeSentences, weight: 7 },
  'sentence split': { edit: splitSentence, weight: 7 },
  'sentence moved': { edit: moveSentence, weight: 5 },
  'paragraph parted': { edit: partParagraph, weight: 2 },
  'translated anew': { edit: retranslate, weight: 6 },
  'translated anew round words that stay': { edit: retranslateAround, weight: 3 },
  'capitals changed': { edit: changeCase, weight: 5 },
  'apostrophes and signs changed': { edit: changeSigns, weight: 5 },
  'composed and decomposed': { edit: decompose, weight: 2 },
  'markers added': { edit: addMarkers, weight: 3 },
} satisfies Record<string, { edit: Edit; weight: number }>

export type EditName = keyof typeof EDITS

/** The classes pairs are counted in: an edit, several edits of one sentence, any edit of a sentence with a double, none. */
export type PairClass = EditName | 'several at once' | 'lookalikes nearby' | 'only its neighbours changed'

export const PAIR_CLASSES: readonly PairClass[] = [
  ...(Object.keys(EDITS) as EditName[]),
  'several at once',
  'lookalikes nearby',
  'only its neighbours changed',
]
