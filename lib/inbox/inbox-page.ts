import { z } from 'zod'
import { Annotation, AnnotationId } from '../annotation/annotation'
import { SIDES } from '../text/side'
import { SegmentId } from '../work/ids'
import { NOTICE_KINDS } from './notice'

/** Notices on one page of an inbox. */
export const INBOX_LIMITS = { usual: 30, most: 100 } as const

/** One thing somebody is told of: an annotation that they may see now. */
export const InboxItem = z.strictObject({
  kind: z.enum(NOTICE_KINDS),
  at: z.iso.datetime(),
  read: z.boolean(),
  annotation: Annotation,
  /** Where its thread stands in the text, as it was marked; null where that is no longer told. */
  place: z.strictObject({ segment: SegmentId, side: z.enum(SIDES) }).nullable(),
  /** The seminar it was said in; null outside of one. */
  seminar: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
})

export type InboxItem = z.infer<typeof InboxItem>

/** A page of an inbox, the latest first. */
export const InboxPage = z.strictObject({
  items: z.array(InboxItem),
  /** What the next page is asked for with; null where there is none. */
  next: z.string().nullable(),
  /** How many of all are not read. */
  unread: z.int().min(0),
})

export type InboxPage = z.infer<typeof InboxPage>

/** What is marked as read: one, or all that there was up to a moment, or all. */
export const InboxReading = z.object({
  id: AnnotationId.optional(),
  until: z.iso.datetime().optional(),
})

export type InboxReading = z.infer<typeof InboxReading>

/** How many are not read, after some were. */
export const InboxCount = z.strictObject({ unread: z.int().min(0) })

/** A place between two notices: the moment of the one before, in milliseconds, and its annotation. */
export interface InboxCursor {
  readonly at: number
  readonly id: AnnotationId
}

export function writeInboxCursor({ at, id }: InboxCursor): string {
  return `${at}-${id}`
}

/** Null where the text is no cursor. */
export function readInboxCursor(text: string): InboxCursor | null {
  const [, at, id] = /^(\d{1,15})-(.{36})$/u.exec(text) ?? []
  const parsed = AnnotationId.safeParse(id)
  return parsed.success ? { at: Number(at), id: parsed.data } : null
}
