import { z } from 'zod'
import { Annotation, AnnotationId } from './annotation'

/** A place in the change log: a whole number as text, because it may outgrow what JSON numbers hold exactly. */
export const ChangeCursor = z.string().regex(/^(0|[1-9]\d{0,17})$/)

/** One page of a work's annotations, in the order of their ids. */
export const AnnotationPage = z.strictObject({
  items: z.array(Annotation),
  /** The cursor of the next page; null on the last. */
  next: AnnotationId.nullable(),
  /** Where to go on in the change log. Keep that of the first page: what changed while paging comes again after it. */
  head: ChangeCursor,
})

export type AnnotationPage = z.infer<typeof AnnotationPage>

/** One page of a work's changes, in the order in which they were committed. */
export const ChangePage = z.strictObject({
  /** An annotation stands once, where it changed last, and as it is now; it may be a tombstone. */
  items: z.array(z.strictObject({ cursor: ChangeCursor, annotation: Annotation })),
  /** The cursor to ask with next. */
  next: ChangeCursor,
})

export type ChangePage = z.infer<typeof ChangePage>
