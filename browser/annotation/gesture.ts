import type { Annotation } from '@/lib/annotation/annotation'
import { REACTIONS } from '@/lib/annotation/reaction'
import type { Gesture } from './operation'

/** Whether an annotation already is as the gesture would make it. */
export function isMade(gesture: Gesture, { reactions, answered }: Annotation): boolean {
  if (gesture.kind === 'answer') return (answered !== null) === gesture.on
  return reactions.some(({ kind, mine }) => kind === gesture.reaction && mine) === gesture.on
}

/** The annotation as the gesture makes it, as far as one can tell before the server has answered. */
export function withGesture(annotation: Annotation, gesture: Gesture, at: string): Annotation {
  if (annotation.deletedAt !== null || isMade(gesture, annotation)) return annotation
  if (gesture.kind === 'answer') return { ...annotation, answered: gesture.on ? { at, by: 'asker' } : null }
  const step = gesture.on ? 1 : -1
  const reactions = REACTIONS.flatMap((kind) => {
    const there = annotation.reactions.find((reaction) => reaction.kind === kind)
    if (kind !== gesture.reaction) return there ?? []
    const count = (there?.count ?? 0) + step
    return count > 0 ? { kind, count, mine: gesture.on } : []
  })
  return { ...annotation, reactions }
}

/** The part of the annotation's address a gesture goes to. */
export function addressOf(gesture: Gesture): string {
  return gesture.kind === 'answer' ? '/answered' : `/reactions/${gesture.reaction}`
}

export function isGesture(operation: { readonly kind: string }): operation is Gesture {
  return operation.kind === 'react' || operation.kind === 'answer'
}
