import 'server-only'
import { layerOf, teachersOf } from '@/lib/annotation/layer'
import type { Leaving } from '@/lib/seminar/member'
import { whyNotLeave } from '@/lib/seminar/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { WHOLE } from '../annotation/annotation-record'
import { bury } from '../annotation/bury'
import { takeTurn } from '../changes/change-sequence'
import { database } from '../db/database'
import { truncateLogSoon } from '../db/truncate-log'
import { Problem } from '../problem'
import { countTeachers, getMembership, standingOf } from './member-row'

/** Longest that it may wait for its turn, and take, in milliseconds: thousands of notes may have to go. */
const PATIENCE = { maxWait: 20_000, timeout: 60_000 }

/**
 * Takes the viewer out of a seminar. Their notes there stay, or are erased first. From then on they see nothing of it, their
 * own notes included; coming back by the code they see all of it again.
 */
export async function leaveSeminar(input: {
  viewer: Viewer
  id: string
  notes: Leaving['notes']
}): Promise<void> {
  const { viewer, id, notes } = input
  await database().$transaction(async (transaction) => {
    await takeTurn(transaction)
    const me = await getMembership(transaction, viewer, id)
    const refused = whyNotLeave(standingOf(me), await countTeachers(transaction, id))
    if (refused !== null) throw new Problem(refused)
    if (notes === 'withdraw') {
      const layer = layerOf(id)
      const own = await transaction.annotation.findMany({
        where: { ownerId: viewer.id, layer: { in: [layer, teachersOf(layer)] }, deletedAt: null },
        include: WHOLE,
      })
      for (const annotation of own) await bury(transaction, annotation)
    }
    await transaction.membership.update({ where: { id: me.id }, data: { state: 'left' } })
  }, PATIENCE)
  truncateLogSoon()
}
