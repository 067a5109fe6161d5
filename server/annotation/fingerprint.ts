import 'server-only'
import { createHash } from 'node:crypto'
import type { AnnotationInput } from '@/lib/annotation/annotation'

/** Equal for equal inputs, whatever the order of their keys: parsing has put them in the order of the schema. */
export function fingerprint(input: AnnotationInput): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64url')
}
