import { listWords, type Word } from '../../text/words'
import { SIDES, type Side } from '../../text/side'
import type { GroupFault, WordGroup } from '../../align/word-group'
import type { SegmentId } from '../ids'
import { canonicalText, listPlacedGroups } from '../word-groups'
import type { WorkFolder } from '../work-folder'
import type { Check } from './check'

const FILE = 'words.json'

const FAULTS: Record<GroupFault, string> = {
  absent: 'does not stand there: correct it, or take the link out',
  'not-whole-words': 'is not of whole words: write the words out',
  ambiguous: 'stands there more than once: add its number, as in “word#2”',
  overlapping: 'is not in reading order: write its runs as they follow each other',
}

/** Every group of the word links stands in its segment, is of whole words, and shares no word with another. */
export const checkWordLinks: Check = (folder) =>
  Object.keys(folder.words).flatMap((id) =>
    SIDES.flatMap((side) => describeFaults(folder, side, id)).map((what) => ({ file: FILE, id, what })),
  )

function describeFaults(folder: WorkFolder, side: Side, id: SegmentId): string[] {
  const words = listWords(canonicalText(folder, side, id), side)
  const taken = new Map<number, string>()
  return listPlacedGroups(folder, id)
    .filter((group) => group.side === side)
    .flatMap(({ written, found }) => {
      if (typeof found === 'string') return [`“${written}” of ${side}.json ${FAULTS[found]}`]
      const own = listHeld(words, found)
      const rival = own.map(({ start }) => taken.get(start)).find((other) => other !== undefined)
      for (const { start } of own) taken.set(start, written)
      return rival === undefined
        ? []
        : [`“${written}” shares a word of ${side}.json with “${rival}”: part them`]
    })
}

function listHeld(words: readonly Word[], group: WordGroup): Word[] {
  return words.filter(({ start, end }) => group.some((run) => run.start <= start && end <= run.end))
}
