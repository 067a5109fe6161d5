import 'server-only'
import { mayManage } from '@/lib/seminar/permissions'
import type { Seminar } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { writeLog } from '../moderation/write-log'
import { Problem } from '../problem'
import { makeJoinKeys } from './join-keys'
import { getMembership, standingOf } from './member-row'
import { toSeminar } from './to-seminar'

/** Gives a seminar that the viewer teaches a new code and a new link; by the old ones nobody joins any more. */
export async function renewKeys({ viewer, id }: { viewer: Viewer; id: string }): Promise<Seminar> {
  return inTurn(async (transaction) => {
    const row = await getMembership(transaction, viewer, id)
    if (!mayManage(standingOf(row))) throw new Problem('not-permitted')
    const seminar = await transaction.seminar.update({ where: { id }, data: makeJoinKeys() })
    await writeLog(transaction, row, { kind: 'renew' })
    return toSeminar(transaction, { ...row, seminar })
  })
}
