import { parse, stringify, v5 } from 'uuid'
import type { AnnotationId } from '../annotation/annotation'

/** The namespace of ids that are made from other ids. */
const NAMESPACE = '5b8f3c52-6f0e-4f7e-9a50-3f3f1d3b7c11'

/** The greatest time a UUIDv7 can hold, in milliseconds. */
const LATEST = 2 ** 48 - 1

/**
 * An id that follows from a time and a name, and always the same: a UUIDv7 that sorts by the time (ISO 8601), with the
 * hash of the name in place of what is random.
 */
export function deriveId(time: string, name: string): AnnotationId {
  const bytes = parse(v5(name, NAMESPACE))
  const at = Math.min(LATEST, Math.max(0, Date.parse(time) || 0))
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(at / 2 ** (8 * (5 - index))) % 256
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  return stringify(bytes)
}
