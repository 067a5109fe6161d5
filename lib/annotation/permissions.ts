import { GUEST, type Membership, type PublicStanding, type Viewer } from '../session/viewer'
import type { Layer } from './layer'
import { teachersOf } from './layer-names'
import type { Meaning } from './meaning'
import type { Stance } from './stance'

/** What the rules look at. A layer that no rule names is nobody's to see. */
export interface Guarded {
  readonly layer: string
  readonly ownerId: string
  /** Its writer in the seminar of its layer; null where it is in none. */
  readonly memberId: string | null
  /** Of a private answer within a seminar's layer: the member it is for. */
  readonly asideTo: string | null
  /** Hidden by those who moderate, or under a note that is. */
  readonly veiled: boolean
}

/** What is also looked at by whoever wants to add to a thread. */
export interface GuardedThread extends Guarded {
  readonly work: string
  /** The thread is closed. */
  readonly locked: boolean
}

/** What can be a question. */
export interface Asking {
  readonly meaning: Meaning | null
  readonly stance: Stance | null
}

/** One reason to see annotations: those of which all of this is true. */
export type Sight = { readonly layer: Layer } & Partial<
  Pick<Guarded, 'ownerId' | 'memberId' | 'asideTo' | 'veiled'>
>

/** Every reason the viewer has. An annotation is visible when one of them holds; queries are made of the same list. */
export function listSights({ id, memberships, inPublic }: Viewer): Sight[] {
  return [...sightsOfOwn(id), ...sightsOfPublic(inPublic), ...memberships.flatMap(sightsOf)]
}

/** What somebody wrote in public stays theirs to see, hidden, and after the host has closed the layer. Nobody owns nothing. */
function sightsOfOwn(ownerId: string): Sight[] {
  if (ownerId === GUEST.id) return []
  return [
    { layer: 'private', ownerId },
    { layer: 'public', ownerId },
  ]
}

/** Where it is open anybody sees what is public and not hidden; who moderates it, everything. */
function sightsOfPublic(standing: PublicStanding | undefined): Sight[] {
  if (standing === undefined) return []
  return [standing === 'moderates' ? { layer: 'public' } : { layer: 'public', veiled: false }]
}

/**
 * A member sees what is said to all and not hidden, what is said to them alone, and whatever they wrote themselves. Who
 * moderates sees what is hidden, and the layer of the teachers; a teacher also what was said to one alone.
 */
function sightsOf({ id, layer, role }: Membership): Sight[] {
  if (role === 'teacher') return [{ layer }, { layer: teachersOf(layer) }]
  const own: Sight[] = [
    { layer, asideTo: id, veiled: false },
    { layer, memberId: id },
  ]
  return role === 'assistant'
    ? [{ layer, asideTo: null }, { layer: teachersOf(layer) }, ...own]
    : [{ layer, asideTo: null, veiled: false }, ...own]
}

const FIELDS = ['layer', 'ownerId', 'memberId', 'asideTo', 'veiled'] as const

const holds = (sight: Sight, annotation: Guarded): boolean =>
  FIELDS.every((field) => !(field in sight) || sight[field] === annotation[field])

/** Who may read an annotation: its owner, in the private layer; in a shared one those whom a reason above lets. */
export function maySee(viewer: Viewer | null, annotation: Guarded): boolean {
  return viewer !== null && listSights(viewer).some((sight) => holds(sight, annotation))
}

/** As what the viewer is in the seminar a layer belongs to; for the layer of its teachers only as one who shares it. */
export function findMembership(viewer: Viewer | null, layer: string): Membership | undefined {
  return viewer?.memberships.find(
    (one) => layer === one.layer || (one.role !== 'student' && layer === teachersOf(one.layer)),
  )
}

/**
 * Whether nothing is to be changed in a layer: the viewer is suspended there, the seminar archived, the public layer
 * closed, or not theirs to write in.
 */
export function isReadOnly(viewer: Viewer, layer: string): boolean {
  if (layer === 'public') return !writesInPublic(viewer)
  return findMembership(viewer, layer)?.writes === false
}

/** Whether the public layer is open to the viewer, who would need an account to write there. */
export function needsAccount(viewer: Viewer, layer: string): boolean {
  return layer === 'public' && viewer.inPublic === 'reads'
}

const writesInPublic = ({ inPublic }: Viewer) => inPublic === 'writes' || inPublic === 'moderates'

/** Whether the viewer belongs to a layer: to their own private one, to the public one where it is open, or as one who shares it. */
export function sharesLayer(viewer: Viewer | null, layer: string): boolean {
  if (viewer === null) return false
  if (layer === 'private') return viewer.id !== GUEST.id
  if (layer === 'public') return viewer.inPublic !== undefined
  return findMembership(viewer, layer) !== undefined
}

/** Who may put something into a layer: whoever shares it and may write there, about the work the seminar reads. */
export function mayWriteIn(viewer: Viewer | null, layer: string, work: string): boolean {
  if (viewer === null || !sharesLayer(viewer, layer) || isReadOnly(viewer, layer)) return false
  const membership = findMembership(viewer, layer)
  return membership === undefined || membership.work === work
}

/** Whose an annotation is: who wrote it, while they may see it. They may always take it back. */
export function isOwn(viewer: Viewer | null, annotation: Guarded): boolean {
  return maySee(viewer, annotation) && viewer?.id === annotation.ownerId
}

/** Who moderates where an annotation is: the teachers and assistants of the seminar; of the public layer, the host. */
export function moderates(viewer: Viewer | null, { layer }: Pick<Guarded, 'layer'>): boolean {
  if (layer === 'public') return viewer?.inPublic === 'moderates'
  const role = findMembership(viewer, layer)?.role
  return role === 'teacher' || role === 'assistant'
}

/** Who may change an annotation: whoever wrote it, where its layer and thread are still written in. */
export function mayWrite(viewer: Viewer | null, annotation: GuardedThread): boolean {
  return isOwn(viewer, annotation) && isOpen(viewer, annotation)
}

/** Who may put a note elsewhere: whoever may change it; out of the public layer also once that is closed. */
export function mayMove(viewer: Viewer | null, note: GuardedThread): boolean {
  const isClosed = note.layer === 'public' && viewer?.inPublic === undefined
  return mayWrite(viewer, note) || (isClosed && isOwn(viewer, note))
}

/** A closed thread is written in only by those who moderate. */
function isOpen(viewer: Viewer | null, { layer, work, locked, ...guarded }: GuardedThread): boolean {
  return mayWriteIn(viewer, layer, work) && (!locked || moderates(viewer, { ...guarded, layer }))
}

/** Who may answer an annotation: whoever sees it and may write there. What is hidden is not answered. */
export function mayReply(viewer: Viewer | null, annotation: GuardedThread): boolean {
  return maySee(viewer, annotation) && isOpen(viewer, annotation) && !annotation.veiled
}

/** Who may react to an annotation: whoever may answer it. */
export function mayReact(viewer: Viewer | null, annotation: GuardedThread): boolean {
  return mayReply(viewer, annotation)
}

/** Who may answer so that only whoever wrote it and the teachers see it: a teacher, in a seminar's layer, another's note. */
export function mayAnswerAside(viewer: Viewer | null, annotation: GuardedThread): boolean {
  return (
    mayReply(viewer, annotation) && teaches(viewer, annotation.layer) && annotation.ownerId !== viewer?.id
  )
}

function teaches(viewer: Viewer | null, layer: string): boolean {
  const membership = findMembership(viewer, layer)
  return membership?.role === 'teacher' && layer === membership.layer
}

/** Who may hide an annotation or show it again: who moderates there, what all share. */
export function mayHide(viewer: Viewer | null, annotation: Guarded): boolean {
  return maySee(viewer, annotation) && moderates(viewer, annotation) && isShared(annotation.layer)
}

/** Who may close a thread or open it again: who moderates, while the seminar is written in. */
export function mayLock(viewer: Viewer | null, annotation: GuardedThread): boolean {
  return mayHide(viewer, annotation) && mayWriteIn(viewer, annotation.layer, annotation.work)
}

/**
 * Who may ask those who moderate to look at an annotation: whoever sees it and did not write it, where all share it; in
 * public with an account.
 */
export function mayFlag(viewer: Viewer | null, annotation: Guarded): boolean {
  if (viewer === null || !maySee(viewer, annotation) || needsAccount(viewer, annotation.layer)) return false
  return isShared(annotation.layer) && annotation.ownerId !== viewer.id
}

const isShared = (layer: string) => layer === 'public' || layer.startsWith('seminar:')

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
  if (isReadOnly(viewer, annotation.layer)) return null
  if (viewer.id === annotation.ownerId) return 'asker'
  return findMembership(viewer, annotation.layer)?.role === 'teacher' ? 'teacher' : null
}

/** Who may say that a question is answered. */
export function mayMarkAnswered(viewer: Viewer | null, annotation: Guarded & Asking): boolean {
  return answererOf(viewer, annotation) !== null
}
