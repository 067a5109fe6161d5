import 'server-only'
import type { SeminarLayer } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { makeReader } from '../annotation/annotation.fixture'
import { joinSeminar } from '../seminar/join-seminar'
import { again, joinAs, openSeminar } from '../seminar/seminar.fixture'

/** Who writes and looks in a world; nobody only looks. */
export const PEOPLE = [
  ...(['teacher', 'coteacher', 'assistant', 'ayse', 'bora', 'suspended', 'both'] as const),
  ...(['elsewhere', 'former', 'alone', 'nobody'] as const),
] as const

export type Person = (typeof PEOPLE)[number]

export interface Cast {
  viewers: Record<Person, Viewer | null>
  /** The seminar most are in, and another one on the same work. */
  one: SeminarLayer
  other: SeminarLayer
}

/** The people of all worlds and their two seminars: in one under pseudonyms, in the other not. */
export async function makeCast(): Promise<Cast> {
  const one = await openSeminar({ pseudonyms: true })
  const other = await openSeminar({ displayName: 'Başka' })
  const { code } = one.keys
  const both = await joinAs(other.keys.code, 'İkisinde')
  return {
    one: one.layer,
    other: other.layer,
    viewers: {
      teacher: one.teacher,
      coteacher: await joinAs(code, 'Eş', { role: 'teacher' }),
      assistant: await joinAs(code, 'Yardımcı', { role: 'assistant' }),
      ayse: await joinAs(code, 'Ayşe'),
      bora: await joinAs(code, 'Bora'),
      suspended: await joinAs(code, 'Ara', { state: 'suspended' }),
      both: await joinToo(both, code),
      elsewhere: other.teacher,
      former: await joinAs(code, 'Eski', { state: 'left' }),
      alone: await makeReader(),
      nobody: null,
    },
  }
}

async function joinToo(viewer: Viewer, code: string): Promise<Viewer> {
  await joinSeminar({ viewer, input: { code, displayName: 'İkisinde' } })
  return again(viewer)
}
