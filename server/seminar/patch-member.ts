import 'server-only'
import type { MemberList, MemberPatch } from '@/lib/seminar/member'
import type { ModerationKind } from '@/lib/seminar/moderation'
import { mayManage, whyNotChange } from '@/lib/seminar/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { writeLog } from '../moderation/write-log'
import { Problem } from '../problem'
import { listMembers } from './list-members'
import { countTeachers, getMembership, standingOf } from './member-row'

export interface PatchMember {
  viewer: Viewer
  id: string
  member: string
  patch: MemberPatch
}

const KINDS = { active: 'reinstate', suspended: 'suspend', removed: 'remove' } as const

/**
 * Gives a member another role, suspends them, lets them back or removes them; what they see and may do changes with it.
 * Answers with the members as they are now.
 */
export async function patchMember({ viewer, id, member, patch }: PatchMember): Promise<MemberList> {
  await inTurn(async (transaction) => {
    const me = await getMembership(transaction, viewer, id)
    if (!mayManage(standingOf(me))) throw new Problem('not-permitted')
    const row = await transaction.membership.findUnique({ where: { id: member } })
    if (row?.seminarId !== id) throw new Problem('not-found')
    const { role, state } = patch
    const refused = whyNotChange(standingOf(me), standingOf(row), patch, await countTeachers(transaction, id))
    if (refused !== null) throw new Problem(refused)
    if ((role ?? row.role) === row.role && (state ?? row.state) === row.state) return
    await transaction.membership.update({
      where: { id: member },
      data: { ...(role && { role }), ...(state && { state }) },
    })
    const kind: ModerationKind = state === undefined ? 'role' : KINDS[state]
    await writeLog(transaction, me, { kind, memberId: member, reason: patch.reason ?? role ?? null })
  })
  // Who has stepped down is no teacher any more, and is told less.
  return listMembers({ viewer, id })
}
