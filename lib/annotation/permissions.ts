import type { Viewer } from '../session/viewer'
import type { Layer } from './annotation'

/** What the rules look at. A layer that no rule names is nobody's to see. */
export interface Guarded {
  readonly layer: string
  readonly ownerId: string
}

/** One reason to see annotations: those in this layer that are this person's. */
export interface Sight {
  readonly layer: Layer
  readonly ownerId: string
}

/** Every reason the viewer has. An annotation is visible when one of them holds; queries are built from the same list. */
export function listSights(viewer: Viewer): Sight[] {
  return [{ layer: 'private', ownerId: viewer.id }]
}

/** Who may read an annotation: in the private layer its owner, and nobody else. */
export function maySee(viewer: Viewer | null, annotation: Guarded): boolean {
  if (viewer === null) return false
  return listSights(viewer).some(
    ({ layer, ownerId }) => annotation.layer === layer && annotation.ownerId === ownerId,
  )
}

/** Who may change, delete and bring back an annotation: its owner, while they may see it. */
export function mayWrite(viewer: Viewer | null, annotation: Guarded): boolean {
  return maySee(viewer, annotation) && viewer?.id === annotation.ownerId
}
