import { z } from 'zod'
import { ANNOTATION_LIMITS } from '../annotation/limits'
import { MEANINGS } from '../annotation/meaning'
import { STANCES } from '../annotation/stance'
import { QUERY_LIMIT } from '../search/parse-query'
import { SIDES } from '../text/side'
import { WorkId } from '../work/ids'

/** What a note of mine is: words marked without a comment, a comment on words, an answer to another note. */
export const NOTE_KINDS = ['highlight', 'comment', 'reply'] as const

export type NoteKind = (typeof NOTE_KINDS)[number]

/** Which of my notes are meant. What is left out does not narrow; all that is there must hold. */
export const NotebookFilter = z.object({
  /** Words in the comment, in the passages of either side, or in the tags; see `parseQuery`. */
  q: z.string().max(QUERY_LIMIT).exactOptional(),
  work: WorkId.exactOptional(),
  meaning: z.enum(MEANINGS).exactOptional(),
  /** One tag, whatever its capitals. */
  tag: z.string().min(1).max(ANNOTATION_LIMITS.tag).exactOptional(),
  /** The side a note was made on; of a reply, the note it belongs to. */
  side: z.enum(SIDES).exactOptional(),
  /** How a reply stands to what it answers. */
  stance: z.enum(STANCES).exactOptional(),
  /** The language a comment is written in. */
  lang: z.enum(SIDES).exactOptional(),
  kind: z.enum(NOTE_KINDS).exactOptional(),
})

export type NotebookFilter = z.infer<typeof NotebookFilter>

/** By place: works by their ids, then in the order of the text. By time: the newest first. */
export const NOTEBOOK_SORTS = ['place', 'time'] as const

export type NotebookSort = (typeof NOTEBOOK_SORTS)[number]
