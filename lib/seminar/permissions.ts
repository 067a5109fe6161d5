import type { Role, Viewer } from '../session/viewer'
import type { MemberPatch, MemberState } from './member'

/** What the rules look at of a member. */
export interface MemberStanding {
  readonly id: string
  readonly role: Role
  readonly state: MemberState
}

/** Who is in a seminar: reads it, and is counted. */
export function isInside({ state }: Pick<MemberStanding, 'state'>): boolean {
  return state === 'active' || state === 'suspended'
}

/** As what a member acts: a suspended one as a student does, who may not write. */
export function actingRole({ role, state }: Pick<MemberStanding, 'role' | 'state'>): Role {
  return state === 'suspended' ? 'student' : role
}

/** Who may write in a seminar’s layers. */
export function mayWriteInSeminar(
  { state }: Pick<MemberStanding, 'state'>,
  seminar: { readonly archivedAt: Date | string | null },
): boolean {
  return state === 'active' && seminar.archivedAt === null
}

/**
 * Who may change, archive and clone a seminar, let people in by a new code, see who stands under a pseudonym and read what
 * was done by those who moderate: its teachers.
 */
export function mayManage(member: MemberStanding): boolean {
  return member.state === 'active' && member.role === 'teacher'
}

/** Who may hide notes, close threads and see what is flagged: its teachers and assistants. */
export function mayModerate(member: MemberStanding): boolean {
  return member.state === 'active' && member.role !== 'student'
}

/** Who may join: whoever was not removed; without an account only where a name is enough. */
export function mayJoin(
  viewer: Pick<Viewer, 'anonymous'>,
  seminar: { readonly nameOnly: boolean; readonly archivedAt: Date | string | null },
  before: MemberState | null,
): 'join-refused' | 'join-unknown' | 'account-needed' | null {
  if (seminar.archivedAt !== null) return 'join-unknown'
  if (before === 'removed') return 'join-refused'
  return viewer.anonymous && !seminar.nameOnly ? 'account-needed' : null
}

/**
 * Why a member may not be changed so; null where they may. Teachers change roles, suspend and remove; none of them acts on
 * their own membership but to step down, and a seminar keeps a teacher. Who has gone is not changed, but a removed one may
 * be let back.
 */
export function whyNotChange(
  actor: MemberStanding,
  member: MemberStanding,
  { role, state }: MemberPatch,
  teachers: number,
): 'not-permitted' | 'last-teacher' | null {
  if (!mayManage(actor) || member.state === 'left') return 'not-permitted'
  if (member.state === 'removed' && state !== 'active') return 'not-permitted'
  if (state !== undefined && member.id === actor.id) return 'not-permitted'
  const stays = (role ?? member.role) === 'teacher' && (state ?? member.state) === 'active'
  return isLastTeacher(member, teachers) && !stays ? 'last-teacher' : null
}

/** Why a member may not leave; null where they may: the last teacher stays. */
export function whyNotLeave(member: MemberStanding, teachers: number): 'last-teacher' | null {
  return isLastTeacher(member, teachers) ? 'last-teacher' : null
}

const isLastTeacher = (member: MemberStanding, teachers: number) => mayManage(member) && teachers <= 1

/** Whether somebody who joins or comes back stands under a pseudonym: as a student, where the seminar gives them. */
export function needsPseudonym(seminar: { readonly pseudonyms: boolean }, { role }: { role: Role }): boolean {
  return seminar.pseudonyms && role === 'student'
}
