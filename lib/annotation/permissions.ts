import type { Membership, Viewer } from '../session/viewer'
import { teachersOf, type Layer } from './layer'
import type { Meaning } from './meaning'
import type { Stance } from './stance'

/** What the rules look at. A layer that no rule names is nobody's to see. */
export interface Guarded {
  readonly layer: string
  readonly ownerId: string
}

/** What can be a question. */
export interface Asking {
  readonly meaning: Meaning | null
  readonly stance: Stance | null
}

/** One reason to see annotations: those in this layer that are this person's; null: whose ever they are. */
export interface Sight {
  readonly layer: Layer
  readonly ownerId: string | null
}

/** Every reason the viewer has. An annotation is visible when one of them holds; queries are built from the same list. */
export function listSights({ id, memberships }: Viewer): Sight[] {
  return [{ layer: 'private', ownerId: id }, ...memberships.flatMap(listLayers).map(sharedSight)]
}

/** The layers a member shares: the seminar's; and that of those who teach, for them and their assistants. */
function listLayers({ layer, role }: Membership): Layer[] {
  return role === 'student' ? [layer] : [layer, teachersOf(layer)]
}

const sharedSight = (layer: Layer): Sight => ({ layer, ownerId: null })

/** Who may read an annotation: its owner, in the private layer; in a shared one everybody who shares it. */
export function maySee(viewer: Viewer | null, annotation: Guarded): boolean {
  if (viewer === null) return false
  return listSights(viewer).some(
    ({ layer, ownerId }) =>
      annotation.layer === layer && (ownerId === null || annotation.ownerId === ownerId),
  )
}

/** Who may change, delete and bring back an annotation: its owner, while they may see it. */
export function mayWrite(viewer: Viewer | null, annotation: Guarded): boolean {
  return maySee(viewer, annotation) && viewer?.id === annotation.ownerId
}

/** Who may put something into a layer: whoever would see it there. */
export function mayWriteIn(viewer: Viewer | null, layer: string): boolean {
  return viewer !== null && maySee(viewer, { layer, ownerId: viewer.id })
}

/** Who may answer an annotation: whoever may see it and write in its layer. */
export function mayReply(viewer: Viewer | null, annotation: Guarded): boolean {
  return maySee(viewer, annotation) && mayWriteIn(viewer, annotation.layer)
}

/** Who may react to an annotation: whoever may answer it. */
export function mayReact(viewer: Viewer | null, annotation: Guarded): boolean {
  return mayReply(viewer, annotation)
}

/** Whether there is something to be answered: a note that asks, or a reply that does. */
export function isQuestion({ meaning, stance }: Asking): boolean {
  return meaning === 'question' || stance === 'asks'
}

/**
 * As what the viewer may say that a question is answered, or take that back: as whoever asked it, or as a teacher of the
 * seminar it was asked in. Null where they may not, and where nothing was asked.
 */
export function answererOf(viewer: Viewer | null, annotation: Guarded & Asking): 'asker' | 'teacher' | null {
  if (viewer === null || !maySee(viewer, annotation) || !isQuestion(annotation)) return null
  if (viewer.id === annotation.ownerId) return 'asker'
  return viewer.memberships.some((membership) => teaches(membership, annotation.layer)) ? 'teacher' : null
}

function teaches({ layer, role }: Membership, annotated: string): boolean {
  return role === 'teacher' && (annotated === layer || annotated === teachersOf(layer))
}

/** Who may say that a question is answered. */
export function mayMarkAnswered(viewer: Viewer | null, annotation: Guarded & Asking): boolean {
  return answererOf(viewer, annotation) !== null
}
