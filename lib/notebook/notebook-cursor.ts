import { z } from 'zod'
import { AnnotationId } from '../annotation/annotation'
import { SegmentId, WorkId } from '../work/ids'

/**
 * Where a note stands in the notebook, whichever way it is sorted: enough to go on after it when it is no longer there.
 */
export const NotebookPlace = z.object({
  id: AnnotationId,
  work: WorkId,
  segment: SegmentId,
  /** In UTF-16 units of the segment. */
  offset: z.coerce.number().int().min(0),
  /** When the note was made, in milliseconds since 1970. */
  at: z.coerce.number().int().min(0),
})

export type NotebookPlace = z.infer<typeof NotebookPlace>

/** The place as an address has it. */
export function writeCursor({ id, work, segment, offset, at }: NotebookPlace): string {
  return [work, segment, offset, at, id].join('~')
}

/** The inverse; null for what is no cursor. */
export function readCursor(cursor: string): NotebookPlace | null {
  const [work, segment, offset, at, id, ...rest] = cursor.split('~')
  const parsed = NotebookPlace.safeParse({ id, work, segment, offset, at })
  return rest.length === 0 && parsed.success ? parsed.data : null
}
