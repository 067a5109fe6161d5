import 'server-only'
import { v7 } from 'uuid'
import type { ModerationKind } from '@/lib/seminar/moderation'
import type { DatabaseTransaction } from '../db/open-database'

interface Deed {
  kind: ModerationKind
  annotationId?: string
  memberId?: string
  reason?: string | null
}

/** Writes down what a member did as a teacher or an assistant, for the teachers to read. */
export async function writeLog(
  transaction: DatabaseTransaction,
  actor: { readonly id: string; readonly seminarId: string },
  { kind, annotationId, memberId, reason = null }: Deed,
): Promise<void> {
  await transaction.moderationEntry.create({
    data: {
      ...{ id: v7(), seminarId: actor.seminarId, at: new Date(), actorId: actor.id, kind, reason },
      annotationId: annotationId ?? null,
      memberId: memberId ?? null,
    },
  })
}
