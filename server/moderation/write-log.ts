import 'server-only'
import { v7 } from 'uuid'
import type { ModerationKind } from '@/lib/seminar/moderation'
import type { DatabaseTransaction } from '../db/open-database'
import type { Moderator } from './moderator-of'

interface Deed {
  kind: ModerationKind
  annotationId?: string
  memberId?: string
  reason?: string | null
}

/** Writes down what a member did as a teacher or an assistant, for the teachers to read; or the host, for the host. */
export async function writeLog(
  transaction: DatabaseTransaction,
  actor: Moderator,
  { kind, annotationId, memberId, reason = null }: Deed,
): Promise<void> {
  const said = { id: v7(), at: new Date(), kind, reason, annotationId: annotationId ?? null }
  const { id: actorId, seminarId } = actor
  if (seminarId === null) await transaction.hostEntry.create({ data: { ...said, hostId: actorId } })
  else {
    const data = { ...said, actorId, seminarId, memberId: memberId ?? null }
    await transaction.moderationEntry.create({ data })
  }
}
