import { z } from 'zod'
import { Body } from './annotation'

/** What an annotation said before, oldest first. */
export const AnnotationHistory = z.strictObject({
  items: z.array(
    z.strictObject({
      body: Body,
      /** When it was changed; ISO 8601 in UTC. */
      until: z.iso.datetime(),
    }),
  ),
})

export type AnnotationHistory = z.infer<typeof AnnotationHistory>
