import 'server-only'
import type { Seminar } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { getMembership } from './member-row'
import { toSeminar } from './to-seminar'

/** A seminar the viewer is in. `not-found` where there is none, or they are not in it. */
export async function getSeminar(input: { viewer: Viewer | null; id: string }): Promise<Seminar> {
  return toSeminar(database(), await getMembership(database(), input.viewer, input.id))
}
