import type { Annotation, AnnotationPatch } from '@/lib/annotation/annotation'
import { sameValue } from './same-value'

/**
 * What a reader did to one annotation, in a form that can be turned round. `appear`: it was made or brought back;
 * `vanish`: it was deleted; `patch`: these fields were so and are so now.
 */
export type NoteChange =
  | { readonly kind: 'appear'; readonly note: Annotation }
  | { readonly kind: 'vanish'; readonly note: Annotation }
  | {
      readonly kind: 'patch'
      readonly id: string
      readonly before: AnnotationPatch
      readonly after: AnnotationPatch
    }

const FIELDS = ['meaning', 'body', 'targets', 'stance', 'tags'] as const

/** The fields of a patch that an annotation does not have so already; null where there is none. */
export function patchOf(seen: Annotation, patch: AnnotationPatch): NoteChange | null {
  const touched = FIELDS.filter((field) => field in patch && !sameValue(patch[field], seen[field]))
  if (touched.length === 0) return null
  return { kind: 'patch', id: seen.id, before: pick(seen, touched), after: pick(patch, touched) }
}

export function idOf(change: NoteChange): string {
  return change.kind === 'patch' ? change.id : change.note.id
}

/** The change that takes this one back. */
export function invert(change: NoteChange): NoteChange {
  switch (change.kind) {
    case 'appear':
      return { kind: 'vanish', note: change.note }
    case 'vanish':
      return { kind: 'appear', note: change.note }
    case 'patch':
      return { ...change, before: change.after, after: change.before }
  }
}

/** Whether the annotation (null: there is none) still stands as the change expects to find it. */
export function isReadyFor(change: NoteChange, now: Annotation | null): boolean {
  if (change.kind === 'appear') return now === null
  if (now === null) return false
  const expected = change.kind === 'patch' ? change.before : pick(change.note, FIELDS)
  return FIELDS.every((field) => !(field in expected) || sameValue(expected[field], now[field]))
}

function pick(from: AnnotationPatch, fields: readonly (typeof FIELDS)[number][]): AnnotationPatch {
  return Object.fromEntries(fields.map((field) => [field, from[field]]))
}
