import { z } from 'zod'
import { PUBLIC_STANDINGS, type PublicStanding, type Viewer } from './viewer'

/** Who the session is of; null is nobody. */
export const SessionDocument = z.strictObject({
  viewer: z.strictObject({ id: z.string(), anonymous: z.boolean() }).nullable(),
  /** What they are in the public layer; null where there is none. */
  publicLayer: z.enum(PUBLIC_STANDINGS).nullable(),
})

export type SessionDocument = z.infer<typeof SessionDocument>

/** What is told of a viewer, and of what they are in the public layer. */
export function toSessionDocument(
  viewer: Viewer | null,
  publicLayer: PublicStanding | null = viewer?.inPublic ?? null,
): SessionDocument {
  return { viewer: viewer && { id: viewer.id, anonymous: viewer.anonymous }, publicLayer }
}
