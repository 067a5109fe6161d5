import 'server-only'
import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import { describeTarget } from '@/lib/anchor/describe-target'
import type { Target } from '@/lib/anchor/target'
import type { Annotation, AnnotationInput } from '@/lib/annotation/annotation'
import type { ChangePage } from '@/lib/annotation/annotation-page'
import { seminarOf, type SeminarLayer } from '@/lib/annotation/layer'
import type { Role, Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { sideTextOf } from '@/lib/work/side-text-of'
import { getWork } from '../content/load-work'
import { database } from '../db/database'
import { putAnnotation } from './put-annotation'

/** The work that tests annotate. */
export const WORK = 'kritik-mineraller'

/** A new reader without a name. */
export async function makeReader(): Promise<Viewer> {
  const id = v7()
  await database().user.create({
    data: { id, name: 'Anonymous', email: `${id}@anonymous.invalid`, isAnonymous: true },
  })
  return { id, anonymous: true, memberships: [] }
}

/** A target on the first `length` units of a segment, as it reads now. */
export async function makeTarget(segment = 'p1.s1', length = 10, side: Side = 'tr'): Promise<Target> {
  const work = await getWork(WORK)
  const range = { start: { segment, offset: 0 }, end: { segment, offset: length } }
  return describeTarget(sideTextOf(work, side), range, work.work.revision)
}

/** What a client sends to highlight a few words and say something of them. */
export async function makeInput(changes: Partial<AnnotationInput> = {}): Promise<AnnotationInput> {
  return {
    work: WORK,
    layer: 'private',
    meaning: 'idea',
    body: { text: 'Bunu bir daha **okumalı**.', lang: 'tr' },
    targets: [await makeTarget()],
    ...changes,
  }
}

/** An id as clients make them. */
export const newId = (): string => v7()

/** The columns of a note that begins a thread, for tests that write rows themselves. */
export function rootIds(id = newId()) {
  return { id, thread: id }
}

/** What a client sends to answer a note or a reply. */
export async function makeReply(
  replyTo: string,
  changes: Partial<AnnotationInput> = {},
): Promise<AnnotationInput> {
  return {
    ...(await makeInput()),
    meaning: null,
    body: { text: 'Bence de öyle.', lang: 'tr' },
    targets: [],
    replyTo,
    ...changes,
  }
}

/** Saves a note, or a reply, and returns its id. */
export async function save(viewer: Viewer, input: AnnotationInput): Promise<string> {
  const id = newId()
  await putAnnotation({ viewer, id, input, match: null })
  return id
}

/** The annotations that a page of changes tells of, and not those that are gone. */
export function annotationsIn({ items }: ChangePage): Annotation[] {
  return items.flatMap((item) => ('annotation' in item ? [item.annotation] : []))
}

/** A new reader in a seminar, which is made with its first member. */
export async function makeMember(layer: SeminarLayer, role: Role): Promise<Viewer> {
  const reader = await makeReader()
  const seminarId = seminarOf(layer) ?? ''
  const now = new Date()
  await database().seminar.upsert({
    where: { id: seminarId },
    create: {
      ...{ id: seminarId, work: WORK, name: 'Deneme', lang: 'tr', description: '' },
      ...{ pseudonyms: false, nameOnly: true, code: newId(), link: newId() },
      ...{ version: 1, createdAt: now, updatedAt: now },
    },
    update: {},
  })
  const { id } = await database().membership.create({
    data: {
      ...{ id: randomUUID(), seminarId, personId: reader.id, role, state: 'active' },
      ...{ displayName: '', foldedName: '', joinedAt: now },
    },
  })
  return { ...reader, memberships: [{ id, layer, work: WORK, role, writes: true }] }
}

/** The layer of a new seminar. */
export const newSeminar = (): SeminarLayer => `seminar:${newId()}`
