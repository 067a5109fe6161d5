import { NOT_YET } from '@/lib/annotation/annotation-from'

/**
 * Reads what an earlier visit left in this browser. A target kept before targets had a role was the reader's own choice;
 * an annotation kept before there were replies is a note of theirs on the text.
 */
export function parseKept(json: string): unknown {
  return JSON.parse(json, (_key, value: unknown) => {
    if (isBareTarget(value)) return { ...value, role: 'marked', via: null }
    if (isBareAnnotation(value))
      return { ...NOT_YET, replyTo: null, thread: value.id, stance: null, tags: [], ...value }
    return value
  })
}

function isBareTarget(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && 'quote' in value && 'side' in value && !('role' in value)
  )
}

function isBareAnnotation(value: unknown): value is { id: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'version' in value &&
    'targets' in value &&
    !('thread' in value)
  )
}
