import { z } from 'zod'
import { Annotation, AnnotationId } from './annotation'
import { ChangeCursor } from './change-cursor'

/** One page of a work's annotations, in the order of their ids. */
export const AnnotationPage = z.strictObject({
  items: z.array(Annotation),
  /** The cursor of the next page; null on the last. */
  next: AnnotationId.nullable(),
  /** Where to go on in the change log. Keep that of the first page: what changed while paging comes again after it. */
  head: ChangeCursor,
})

export type AnnotationPage = z.infer<typeof AnnotationPage>

/** One page of a work's changes; what a seminar is told comes in the order in which it was committed. */
export const ChangePage = z.strictObject({
  /**
   * An annotation as it is now, which may be a tombstone; or the id of one that is not to be seen any more, or not in these
   * layers. One that changed more than once stands where it changed last.
   */
  items: z.array(
    z.union([
      z.strictObject({ cursor: ChangeCursor, annotation: Annotation }),
      z.strictObject({ cursor: ChangeCursor, gone: AnnotationId }),
    ]),
  ),
  /** The cursor to ask with next. */
  next: ChangeCursor,
})

export type ChangePage = z.infer<typeof ChangePage>
