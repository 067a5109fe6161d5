import type { Annotation } from '@/lib/annotation/annotation'

/** The value as an annotation, if it has the shape of one: an answer from something in between must not pass for the server's. */
export function asAnnotation(value: unknown): Annotation | null {
  if (!isRecord(value)) return null
  const fits =
    typeof value.id === 'string' &&
    (typeof value.meaning === 'string' || value.meaning === null) &&
    typeof value.thread === 'string' &&
    typeof value.version === 'number' &&
    Array.isArray(value.targets) &&
    'body' in value &&
    'deletedAt' in value
  return fits ? (value as Annotation) : null
}

/** The JSON of an answer as an object; an empty one where it is anything else. */
export async function readRecord(response: Response): Promise<Record<string, unknown>> {
  const value: unknown = await response.json().catch(() => null)
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
