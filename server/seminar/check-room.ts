import 'server-only'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import { Problem } from '../problem'
import type { Reading } from './member-row'

const INSIDE = { state: { in: ['active', 'suspended'] } }

/** Throws `too-many-seminars` where somebody is in as many as anybody may be. */
export async function checkMemberships(reading: Reading, personId: string): Promise<void> {
  const count = await reading.membership.count({ where: { personId, ...INSIDE } })
  if (count >= SEMINAR_LIMITS.memberships) throw new Problem('too-many-seminars')
}

/** Throws `seminar-full` where a seminar has as many members as any may have. */
export async function checkMembers(reading: Reading, seminarId: string): Promise<void> {
  const count = await reading.membership.count({ where: { seminarId, ...INSIDE } })
  if (count >= SEMINAR_LIMITS.members) throw new Problem('seminar-full')
}
