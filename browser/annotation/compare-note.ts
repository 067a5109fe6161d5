import type { Annotation } from '@/lib/annotation/annotation'
import type { Operation } from './operation'
import { sameValue } from './same-value'

/**
 * Whether a note already is as the operation would make it. A change whose answer was lost on the way clashes with
 * its own effect when it is sent again; that is no clash.
 */
export function hasEffect(operation: Operation, note: Annotation): boolean {
  if (operation.kind === 'delete') return note.deletedAt !== null
  return holds(note, operation.kind === 'put' ? operation.input : operation.patch)
}

/**
 * Whether a patch may go onto a newer version of its note: what it changes is still as the reader saw it. To
 * recolour a note here and to mend its words there is no clash.
 */
export function stillFits(operation: Operation, note: Annotation): boolean {
  return operation.kind === 'patch' && holds(note, operation.was)
}

function holds(note: Annotation, fields: object): boolean {
  if (note.deletedAt !== null) return false
  const found = new Map(Object.entries(note))
  return Object.entries(fields).every(([field, value]) => sameValue(found.get(field), value))
}
