import { z } from 'zod'
import { Annotation, AnnotationId } from '../annotation/annotation'
import { isStorable } from '../annotation/storable'
import { SEMINAR_LIMITS } from './limits'
import { MemberId } from './member'

/** Why something is flagged or hidden, in a few words; never blank. */
export const Reason = z.strictObject({
  reason: z
    .string()
    .max(SEMINAR_LIMITS.reason)
    .refine((text) => isStorable(text) && text.trim() !== '', 'blank'),
})

export type Reason = z.infer<typeof Reason>

/** What those who moderate do with what was written. */
const PUBLIC_KINDS = ['hide', 'unhide', 'lock', 'unlock', 'dismiss'] as const

/** What is written into the log of a seminar. */
export const MODERATION_KINDS = [
  ...PUBLIC_KINDS,
  ...(['role', 'suspend', 'reinstate', 'remove', 'archive', 'unarchive', 'renew'] as const),
] as const

export type ModerationKind = (typeof MODERATION_KINDS)[number]

/** One thing that was done, by whom, to what or whom, and why where it was said. */
export const ModerationEntry = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  actor: MemberId,
  kind: z.enum(MODERATION_KINDS),
  annotation: AnnotationId.nullable(),
  member: MemberId.nullable(),
  reason: z.string().nullable(),
})

export type ModerationEntry = z.infer<typeof ModerationEntry>

/** The latest first. */
export const ModerationLog = z.strictObject({ items: z.array(ModerationEntry) })

export type ModerationLog = z.infer<typeof ModerationLog>

/** What members asked those who moderate to look at, and why; not who asked. The latest asked first. */
export const FlaggedList = z.strictObject({
  items: z.array(
    z.strictObject({
      annotation: Annotation,
      flags: z.array(z.strictObject({ reason: z.string(), at: z.iso.datetime() })),
    }),
  ),
})

export type FlaggedList = z.infer<typeof FlaggedList>

/** One thing that the host did in the public layer, or with it. */
export const HostEntry = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  /** Null where that account is gone. */
  host: z.string().nullable(),
  kind: z.enum([...PUBLIC_KINDS, 'open', 'close']),
  annotation: AnnotationId.nullable(),
  reason: z.string().nullable(),
})

export type HostEntry = z.infer<typeof HostEntry>

/** The latest first. */
export const HostLog = z.strictObject({ items: z.array(HostEntry) })

export type HostLog = z.infer<typeof HostLog>
