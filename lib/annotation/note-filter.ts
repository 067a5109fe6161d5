import type { Side } from '../text/side'
import type { Annotation } from './annotation'
import { foldTag } from './fold-tag'
import type { Meaning } from './meaning'
import type { Stance } from './stance'

/** Which notes are to be seen over the text; null: any. */
export interface NoteFilter {
  readonly meaning: Meaning | null
  /** In whatever spelling. */
  readonly tag: string | null
  /** The side its reader marked words on. */
  readonly side: Side | null
  readonly stance: Stance | null
  /** The language something is written in. */
  readonly lang: Side | null
  /** The id of somebody who has written in the thread. */
  readonly person: string | null
  readonly mine: true | null
}

export const NO_FILTER: NoteFilter = {
  meaning: null,
  tag: null,
  side: null,
  stance: null,
  lang: null,
  person: null,
  mine: null,
}

/** Whether anything is asked for. */
export function isFiltering(filter: NoteFilter): boolean {
  return Object.values(filter).some((wanted) => wanted !== null)
}

type Filtered = Pick<
  Annotation,
  'meaning' | 'tags' | 'stance' | 'body' | 'author' | 'mine' | 'targets' | 'deletedAt'
>

/**
 * Whether a note is to be seen. Its meaning and its side are its own; what else is asked for, it or one and the same of
 * its replies must have. What was deleted has nothing that could be asked for.
 */
export function passesFilter(filter: NoteFilter, note: Filtered, replies: readonly Filtered[]): boolean {
  const { meaning, side } = filter
  if (meaning !== null && note.meaning !== meaning) return false
  const isMarked = (target: Filtered['targets'][number]) => target.role === 'marked' && target.side === side
  if (side !== null && !note.targets.some(isMarked)) return false
  const says = makeTest(filter)
  return says === null || [note, ...replies].some((one) => one.deletedAt === null && says(one))
}

/** What one annotation is asked for besides meaning and side; null where nothing is. */
function makeTest(filter: NoteFilter): ((one: Filtered) => boolean) | null {
  const { tag, stance, lang, person, mine } = filter
  if (!isFiltering({ ...filter, meaning: null, side: null })) return null
  const folded = tag === null ? null : foldTag(tag)
  return (one) =>
    (folded === null || one.tags.some((other) => foldTag(other) === folded)) &&
    (stance === null || one.stance === stance) &&
    (lang === null || one.body?.lang === lang) &&
    (person === null || one.author.id === person) &&
    (mine === null || one.mine)
}
