import { z } from 'zod'
import type { Viewer } from './viewer'

/** Who the session is of; null is nobody. */
export const SessionDocument = z.strictObject({
  viewer: z.strictObject({ id: z.string(), anonymous: z.boolean() }).nullable(),
})

export type SessionDocument = z.infer<typeof SessionDocument>

/** What is told of a viewer. */
export function toSessionDocument(viewer: Viewer | null): SessionDocument {
  return { viewer: viewer && { id: viewer.id, anonymous: viewer.anonymous } }
}
