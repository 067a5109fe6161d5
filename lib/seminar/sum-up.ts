import { isQuestion, type Asking } from '../annotation/permissions'

/** What the summary of a seminar looks at of a note or a reply that its reader may see. */
export interface Said extends Asking {
  readonly id: string
  readonly thread: string
  readonly replyTo: string | null
  readonly mine: boolean
  readonly createdAt: Date
  readonly answered: boolean
}

/** How much stands in a paragraph. */
export interface ParagraphCount {
  readonly paragraph: string
  readonly notes: number
  readonly replies: number
  /** How many of them ask something that is not answered. */
  readonly open: number
}

export interface Sum {
  /** What others have said since the moment asked for: how many notes and replies, and their ids, the latest first. */
  readonly fresh: { readonly notes: number; readonly replies: number; readonly ids: readonly string[] }
  /** Every paragraph, in the order given. */
  readonly paragraphs: readonly ParagraphCount[]
  /** Questions nobody has answered, the longest waiting first. */
  readonly open: readonly string[]
}

/**
 * Counts what has been said. `places` tells in which paragraph a thread stands, by its id; what stands nowhere is not
 * counted, since there is no way to it.
 */
export function sumUp(
  said: readonly Said[],
  places: ReadonlyMap<string, string>,
  { paragraphs, since }: { readonly paragraphs: readonly string[]; readonly since: Date },
): Sum {
  const known = new Set(paragraphs)
  const placed = said
    .filter(({ thread }) => known.has(places.get(thread) ?? ''))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
  const fresh = placed.filter(({ mine, createdAt }) => !mine && createdAt > since)
  const isNote = ({ replyTo }: Said) => replyTo === null
  const isOpen = (one: Said) => isQuestion(one) && !one.answered
  return {
    fresh: {
      notes: fresh.filter(isNote).length,
      replies: fresh.filter((one) => !isNote(one)).length,
      ids: fresh.map(({ id }) => id).reverse(),
    },
    paragraphs: paragraphs.map((paragraph) => {
      const here = placed.filter(({ thread }) => places.get(thread) === paragraph)
      const notes = here.filter(isNote).length
      return { paragraph, notes, replies: here.length - notes, open: here.filter(isOpen).length }
    }),
    open: placed.filter(isOpen).map(({ id }) => id),
  }
}
