import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import { maySee, type Guarded } from '@/lib/annotation/permissions'
import { listTold, type NoticeKind } from '@/lib/inbox/notice'
import { MENTION_LIMIT } from '@/lib/mention/mention'
import type { Viewer } from '@/lib/session/viewer'
import type { AnnotationRecord } from '../annotation/annotation-record'
import type { DatabaseTransaction } from '../db/open-database'
import { toMembership } from '../seminar/list-memberships'
import { findPublicStandings } from '../session/find-public-standing'

/** What of a live annotation says whom it concerns. */
export type Concerning = Guarded & Pick<AnnotationRecord, 'replyTo' | 'thread'>

/** Whom an annotation concerns, and why, whether they may see it now or not. `mentioned` are memberships. */
export async function findConcerned(
  transaction: DatabaseTransaction,
  record: Concerning,
  mentioned: readonly string[],
): Promise<Map<string, NoticeKind>> {
  const persons = await findPersons(transaction, mentioned.slice(0, MENTION_LIMIT))
  const [addressee] = record.asideTo === null ? [] : await findPersons(transaction, [record.asideTo])
  return listTold({
    writer: record.ownerId,
    mentioned: persons,
    asideTo: addressee ?? null,
    answers: record.replyTo === null ? null : await findOwner(transaction, record.replyTo),
    root: record.replyTo === null ? null : await findOwner(transaction, record.thread),
  })
}

/** Those of some people who may see an annotation now. */
export async function findSeers(
  transaction: DatabaseTransaction,
  record: Guarded,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const viewers = await findViewers(transaction, record.layer, ids)
  return new Set(viewers.flatMap((viewer) => (maySee(viewer, record) ? viewer.id : [])))
}

async function findPersons(transaction: DatabaseTransaction, members: readonly string[]): Promise<string[]> {
  if (members.length === 0) return []
  const rows = await transaction.membership.findMany({
    where: { id: { in: [...members] } },
    select: { personId: true },
  })
  return rows.map(({ personId }) => personId)
}

/** Whoever wrote a live annotation. Who took their words back is done with them. */
async function findOwner(transaction: DatabaseTransaction, id: string): Promise<string | null> {
  const found = await transaction.annotation.findUniqueOrThrow({
    where: { id },
    select: { ownerId: true, deletedAt: true },
  })
  return found.deletedAt === null ? found.ownerId : null
}

/** People as the rules look at them in one layer, now. */
async function findViewers(
  transaction: DatabaseTransaction,
  layer: string,
  ids: readonly string[],
): Promise<Viewer[]> {
  if (ids.length === 0) return []
  if (layer === 'public') return findPublicViewers(transaction, ids)
  const rows = await transaction.membership.findMany({
    where: {
      seminarId: seminarOf(layer) ?? '',
      personId: { in: [...ids] },
      state: { in: ['active', 'suspended'] },
    },
    include: { seminar: { select: { work: true, archivedAt: true } } },
  })
  return ids.map((id) => ({
    id,
    anonymous: false,
    memberships: rows.filter(({ personId }) => personId === id).map(toMembership),
  }))
}

async function findPublicViewers(
  transaction: DatabaseTransaction,
  ids: readonly string[],
): Promise<Viewer[]> {
  const standings = await findPublicStandings(ids, transaction)
  return ids.map((id) => {
    const inPublic = standings.get(id)
    return { id, anonymous: false, memberships: [], ...(inPublic && { inPublic }) }
  })
}
