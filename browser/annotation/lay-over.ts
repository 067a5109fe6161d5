import type { Annotation } from '@/lib/annotation/annotation'
import { isRoot } from '@/lib/annotation/annotation-kind'
import { annotationFrom, NOT_YET } from '@/lib/annotation/annotation-from'
import { withGesture } from './gesture'
import type { Entry, Operation, Refusal } from './operation'

/** How an annotation stands with the server. `clash`: it has changed there, and both texts are here. */
export type SaveState = 'saved' | 'waiting' | 'refused' | 'clash'

export type LaidAnnotation<A extends Annotation = Annotation> = {
  /** The annotation as its reader left it. */
  readonly annotation: A
  readonly state: SaveState
  /** What the server would not do, and why. Set where the state is `refused` or `clash`. */
  readonly refusal: (Refusal & { readonly kind: Operation['kind'] }) | null
}

/**
 * Lays what waits on an annotation, in order of making, over what the server has of it. What was deleted is a tombstone;
 * null where there was nothing. A deletion that was refused is not applied: the annotation is there.
 * `thread`: the note on which an annotation stands that the server has not yet seen.
 */
export function layOver(
  server: Annotation | null,
  entries: readonly Entry[],
  thread: string,
): LaidAnnotation | null {
  const [refusal = null] = entries.flatMap((entry) =>
    entry.refusal ? [{ ...entry.refusal, kind: entry.operation.kind }] : [],
  )
  const annotation = entries.reduce<Annotation | null>((laid, entry) => apply(laid, entry, thread), server)
  if (annotation === null) return null
  if (refusal !== null) return { annotation, refusal, state: refusal.current ? 'clash' : 'refused' }
  return { annotation, refusal, state: entries.length > 0 ? 'waiting' : 'saved' }
}

function apply(
  annotation: Annotation | null,
  { operation, refusal, ...entry }: Entry,
  thread: string,
): Annotation | null {
  const updatedAt = entry.madeAt
  switch (operation.kind) {
    case 'put': {
      const made = annotationFrom(operation.input, { id: entry.id, thread, at: entry.madeAt })
      if (annotation === null) return made
      const { version, createdAt, author } = annotation
      return { ...made, version, createdAt, author, thread: annotation.thread }
    }
    case 'patch':
      return { ...(annotation ?? operation.seen), ...operation.patch, updatedAt }
    case 'react':
    case 'answer':
      return annotation && refusal === null ? withGesture(annotation, operation, updatedAt) : annotation
    case 'delete':
      return annotation && refusal === null ? buried(annotation, updatedAt) : annotation
  }
}

/** What a deletion leaves, as far as one can tell before the server has answered: the place of a thread. */
function buried(annotation: Annotation, deletedAt: string): Annotation {
  const targets = isRoot(annotation) ? annotation.targets : []
  const { author, mine } = annotation
  return { ...annotation, ...NOT_YET, author, mine, body: null, stance: null, tags: [], targets, deletedAt }
}
