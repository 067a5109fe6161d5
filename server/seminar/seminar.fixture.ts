import 'server-only'
import type { SeminarInput } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { makeReader, newId, WORK } from '../annotation/annotation.fixture'
import { database } from '../db/database'
import { joinSeminar } from './join-seminar'
import { listMemberships } from './list-memberships'
import { putSeminar } from './put-seminar'

/** What a client sends to open a seminar. */
export function makeSeminarInput(changes: Partial<SeminarInput> = {}): SeminarInput {
  return {
    ...{ work: WORK, name: 'Güz okumaları', lang: 'tr', startsOn: '2026-09-21', endsOn: null },
    ...{ description: '', nameOnly: true, pseudonyms: false, displayName: 'Öğretmen', ...changes },
  }
}

/** The same reader as the next request of theirs finds them. */
export async function again(viewer: Viewer): Promise<Viewer> {
  return { ...viewer, memberships: await listMemberships(viewer.id) }
}

/** A new reader who has an account. */
export async function makeAccount(): Promise<Viewer> {
  const reader = await makeReader()
  await database().user.update({ where: { id: reader.id }, data: { isAnonymous: false } })
  return { ...reader, anonymous: false }
}

/** A new seminar and its teacher. */
export async function openSeminar(changes: Partial<SeminarInput> = {}) {
  const teacher = await makeAccount()
  const id = newId()
  const { seminar } = await putSeminar({ viewer: teacher, id, input: makeSeminarInput(changes) })
  return {
    id,
    layer: `seminar:${id}` as const,
    teacher: await again(teacher),
    keys: seminar.join ?? { code: '', link: '' },
  }
}

/** Somebody new who joins by the code; they may be made something else than a student. */
export async function joinAs(
  code: string,
  displayName: string,
  columns: { role?: string; state?: string } = {},
): Promise<Viewer> {
  const reader = await makeReader()
  const { seminar } = await joinSeminar({ viewer: reader, input: { code, displayName } })
  await database().membership.update({ where: { id: seminar.me.id }, data: columns })
  return again(reader)
}
