import 'server-only'
import { createHash } from 'node:crypto'
import type { AnnotationInput } from '@/lib/annotation/annotation'

/**
 * Equal for equal inputs: whatever the order of their keys, which parsing has put in the order of the schema, and whether
 * what is null or empty was sent or left out.
 */
export function fingerprint({ replyTo, stance, tags, aside, ...input }: AnnotationInput): string {
  const said = {
    ...input,
    ...(replyTo && { replyTo }),
    ...(stance && { stance }),
    ...(tags && tags.length > 0 && { tags }),
    ...(aside && { aside }),
  }
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url')
}
