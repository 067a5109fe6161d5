import type { Annotation } from '@/lib/annotation/annotation'
import type { Entry, Operation, Refusal } from './operation'

/** How an annotation stands with the server. `clash`: it has changed there, and both texts are here. */
export type SaveState = 'saved' | 'waiting' | 'refused' | 'clash'

export type LaidAnnotation = {
  /** The annotation as its reader left it. */
  readonly annotation: Annotation
  readonly state: SaveState
  /** What the server would not do, and why. Set where the state is `refused` or `clash`. */
  readonly refusal: (Refusal & { readonly kind: Operation['kind'] }) | null
}

/**
 * Lays what waits on an annotation, in order of making, over what the server has of it. Null where nothing is left to see.
 * A deletion that was refused is not applied: the annotation is there.
 */
export function layOver(server: Annotation | null, entries: readonly Entry[]): LaidAnnotation | null {
  const [refusal = null] = entries.flatMap((entry) =>
    entry.refusal ? [{ ...entry.refusal, kind: entry.operation.kind }] : [],
  )
  const annotation = entries.reduce(apply, server)
  if (annotation === null || annotation.deletedAt !== null) return null
  if (refusal !== null) return { annotation, refusal, state: refusal.current ? 'clash' : 'refused' }
  return { annotation, refusal, state: entries.length > 0 ? 'waiting' : 'saved' }
}

function apply(annotation: Annotation | null, { operation, refusal, ...entry }: Entry): Annotation | null {
  const updatedAt = entry.madeAt
  switch (operation.kind) {
    case 'put': {
      const createdAt = annotation?.createdAt ?? entry.madeAt
      const version = annotation?.version ?? 1
      return { ...operation.input, id: entry.id, version, createdAt, updatedAt, deletedAt: null }
    }
    case 'patch':
      return { ...(annotation ?? operation.seen), ...operation.patch, updatedAt }
    case 'delete':
      return annotation && refusal === null ? { ...annotation, deletedAt: updatedAt } : annotation
  }
}
