import 'server-only'
import { mayManage } from '@/lib/seminar/permissions'
import type { Seminar, SeminarPatch } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { writeLog } from '../moderation/write-log'
import { Problem } from '../problem'
import { getMembership, standingOf } from './member-row'
import { toSeminar } from './to-seminar'

export interface PatchSeminar {
  viewer: Viewer
  id: string
  patch: SeminarPatch
  /** The version the client saw. */
  match: number
}

/** Changes, archives or reopens a seminar that the viewer teaches, if it is still as the client saw it. */
export async function patchSeminar({ viewer, id, patch, match }: PatchSeminar): Promise<Seminar> {
  return inTurn(async (transaction) => {
    const row = await getMembership(transaction, viewer, id)
    if (!mayManage(standingOf(row))) throw new Problem('not-permitted')
    const { seminar } = row
    if (seminar.version !== match) throw new Problem('version-clash')
    const { archived, ...changes } = patch
    const [startsOn, endsOn] = [
      changes.startsOn === undefined ? seminar.startsOn : changes.startsOn,
      changes.endsOn === undefined ? seminar.endsOn : changes.endsOn,
    ]
    if (startsOn !== null && endsOn !== null && startsOn > endsOn) {
      throw new Problem('invalid', { issues: [{ path: 'endsOn', message: 'before-start' }] })
    }
    const isArchived = seminar.archivedAt !== null
    const now = new Date()
    const changed = await transaction.seminar.update({
      where: { id },
      data: {
        ...changes,
        ...(archived !== undefined && archived !== isArchived && { archivedAt: archived ? now : null }),
        version: match + 1,
        updatedAt: now,
      },
    })
    if (archived !== undefined && archived !== isArchived) {
      await writeLog(transaction, row, { kind: archived ? 'archive' : 'unarchive' })
    }
    return toSeminar(transaction, { ...row, seminar: changed })
  })
}
