import { z } from 'zod'

/** Who the session is of; null is nobody. */
export const SessionDocument = z.strictObject({
  viewer: z.strictObject({ id: z.string(), anonymous: z.boolean() }).nullable(),
})

export type SessionDocument = z.infer<typeof SessionDocument>
