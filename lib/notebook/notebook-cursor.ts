import { z } from 'zod'
import { AnnotationId } from '../annotation/annotation'
import { SIDES } from '../text/side'
import { SegmentId, WorkId } from '../work/ids'

/**
 * Where a note stands in the notebook, whichever way it is sorted: enough to go on after it when it is no longer there.
 */
export const NotebookPlace = z.object({
  work: WorkId,
  /** Where the note begins, or the one it answers: in UTF-16 units of a segment of one side. */
  side: z.enum(SIDES),
  segment: SegmentId,
  offset: z.coerce.number().int().min(0),
  /** The note the thread begins with. */
  thread: AnnotationId,
  /** When the note was made, in milliseconds since 1970. */
  at: z.coerce.number().int().min(0),
  id: AnnotationId,
})

export type NotebookPlace = z.infer<typeof NotebookPlace>

/** The place as an address has it. */
export function writeCursor({ work, side, segment, offset, thread, at, id }: NotebookPlace): string {
  return [work, side, segment, offset, thread, at, id].join('~')
}

/** The inverse; null for what is no cursor. */
export function readCursor(cursor: string): NotebookPlace | null {
  const [work, side, segment, offset, thread, at, id, ...rest] = cursor.split('~')
  const parsed = NotebookPlace.safeParse({ work, side, segment, offset, thread, at, id })
  return rest.length === 0 && parsed.success ? parsed.data : null
}
