import { isFunctionWord } from '../align/function-words'
import { listWords, type Word } from '../text/words'
import { SIDES, type Side } from '../text/side'
import type { SegmentId } from './ids'
import { segmentsOf } from './segments'
import { canonicalText, listPlacedGroups, type GroupRole } from './word-groups'
import type { WorkFolder } from './work-folder'

/** The content words of one side of a segment, by what `words.json` says of them. */
export type ContentWords = Readonly<Record<GroupRole | 'untold', readonly string[]>>

/** Sorts the content words of one side of a segment. What stands in two groups counts by the first. */
export function sortContentWords(folder: WorkFolder, side: Side, id: SegmentId): ContentWords {
  const text = canonicalText(folder, side, id)
  const groups = listPlacedGroups(folder, id).filter((group) => group.side === side)
  const sorted: Record<keyof ContentWords, string[]> = { linked: [], proposed: [], unlinked: [], untold: [] }
  for (const word of listWords(text, side)) {
    const written = text.slice(word.start, word.end)
    if (isFunctionWord(written, side)) continue
    const group = groups.find(
      ({ found }) => typeof found !== 'string' && found.some((run) => holds(run, word)),
    )
    sorted[group?.role ?? 'untold'].push(written)
  }
  return sorted
}

function holds(run: Word, word: Word): boolean {
  return run.start <= word.start && word.end <= run.end
}

export interface WordCoverage {
  /** Content words of each side, and those of them in a confirmed link. */
  readonly sides: Readonly<Record<Side, { content: number; linked: number }>>
  /** Proposed links that nobody has confirmed or refused. */
  readonly waiting: number
}

/** How much of a work's content words its links cover; null where the work has no word links at all. */
export function measureWordCoverage(folder: WorkFolder): WordCoverage | null {
  if (Object.keys(folder.words).length === 0) return null
  const measure = (side: Side) => {
    const sorted = segmentsOf(folder.work).map((id) => sortContentWords(folder, side, id))
    const linked = sorted.reduce((sum, words) => sum + words.linked.length, 0)
    return { content: sorted.reduce((sum, words) => sum + Object.values(words).flat().length, 0), linked }
  }
  const [tr, en] = SIDES.map(measure)
  const waiting = Object.values(folder.words).reduce((sum, { proposed }) => sum + (proposed?.length ?? 0), 0)
  return { sides: { tr: tr ?? NONE, en: en ?? NONE }, waiting }
}

const NONE = { content: 0, linked: 0 }
