import { z } from 'zod'
import { ROLES } from './role'

/** What has become of somebody’s membership. Who left may come back, who was removed may not. */
export const MEMBER_STATES = ['active', 'suspended', 'left', 'removed'] as const

export type MemberState = (typeof MEMBER_STATES)[number]

/** The id somebody has in a seminar. */
export const MemberId = z.uuid()

/** Somebody in a seminar, as another member is told of them. */
export const Member = z.strictObject({
  /** The id that their notes there carry. */
  id: MemberId,
  /** A pseudonym where they stand under one; null where a person’s name was erased. */
  name: z.string().nullable(),
  role: z.enum(ROLES),
  mine: z.boolean(),
  /** Told to teachers alone: who it is, since when, and what has become of them. */
  known: z
    .strictObject({
      displayName: z.string().nullable(),
      state: z.enum(MEMBER_STATES),
      joinedAt: z.iso.datetime(),
    })
    .nullable(),
})

export type Member = z.infer<typeof Member>

/** The members of a seminar: who teaches first, then by name. To all but teachers only those who are in it now. */
export const MemberList = z.strictObject({ items: z.array(Member) })

export type MemberList = z.infer<typeof MemberList>

/** What a teacher changes of a member: the role; or the state, to suspend, let back or remove them. */
export const MemberPatch = z
  .strictObject({
    role: z.enum(ROLES).exactOptional(),
    state: z.enum(['active', 'suspended', 'removed']).exactOptional(),
    reason: z.string().max(500).exactOptional(),
  })
  .refine(({ role, state }) => (role === undefined) !== (state === undefined), 'one-at-a-time')

export type MemberPatch = z.infer<typeof MemberPatch>

/** What a member does with their notes on leaving: leaves them under their name, or takes them back. */
export const Leaving = z.strictObject({ notes: z.enum(['keep', 'withdraw']) })

export type Leaving = z.infer<typeof Leaving>

/** What is shown of a member’s name to whomever, teachers too; null where it was erased. */
export function nameOf(member: {
  readonly displayName: string
  readonly pseudonym: string | null
}): string | null {
  return member.pseudonym ?? (member.displayName === '' ? null : member.displayName)
}
