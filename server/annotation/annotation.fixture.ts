import 'server-only'
import { v7 } from 'uuid'
import { describeTarget } from '@/lib/anchor/describe-target'
import type { Target } from '@/lib/anchor/target'
import type { AnnotationInput } from '@/lib/annotation/annotation'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { sideTextOf } from '@/lib/work/side-text-of'
import { getWork } from '../content/load-work'
import { database } from '../db/database'

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
