import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { renewStanding } from '../annotation/renew-standing'
import { takeTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { database } from '../db/database'
import type { DatabaseTransaction } from '../db/open-database'
import { truncateLog, truncateLogSoon } from '../db/truncate-log'
import { renameMentions } from '../mention/rename-mentions'

/** Longest that it may wait for its turn, and take, in milliseconds. */
const PATIENCE = { maxWait: 20_000, timeout: 60_000 }

/**
 * Erases all that is a reader’s: what they wrote, marked, quoted and tagged, its earlier states, their reactions, name and
 * sessions. What stays is ids, marked as deleted, so that nothing that still waits in some browser is written anew. Deleted
 * words are overwritten in the database file (`secure_delete`), and its log is emptied before this resolves where it can be.
 * For a reader who has nothing left it does nothing.
 */
export async function deleteEverything({ viewer }: { viewer: Viewer }): Promise<void> {
  await database().$transaction(async (transaction) => {
    await takeTurn(transaction)
    const shared = await listShared(transaction, viewer)
    await eraseNotes(transaction, viewer)
    for (const annotation of shared) {
      await renewStanding(transaction, annotation.thread, annotation.id)
      await recordChange(transaction, annotation)
    }
    await erasePrivateTraces(transaction, viewer)
    await erasePerson(transaction, viewer)
  }, PATIENCE)
  // Whoever reads just now may stand in the way of the log; then it is emptied in a moment.
  const isEmptied = await truncateLog().catch(() => false)
  if (!isEmptied) truncateLogSoon()
}

/** What others can see, and are to be told of. */
function listShared(transaction: DatabaseTransaction, { id }: Viewer) {
  return transaction.annotation.findMany({
    where: { ownerId: id, deletedAt: null, layer: { not: 'private' } },
  })
}

async function eraseNotes(transaction: DatabaseTransaction, { id: ownerId }: Viewer): Promise<void> {
  const mine = { annotation: { ownerId } }
  await transaction.bodyVersion.deleteMany({ where: mine })
  await transaction.searchText.deleteMany({ where: mine })
  await transaction.annotationTag.deleteMany({ where: mine })
  await transaction.reaction.deleteMany({ where: { OR: [mine, { readerId: ownerId }] } })
  await transaction.mention.deleteMany({ where: mine })
  await transaction.notice.deleteMany({ where: { OR: [mine, { readerId: ownerId }] } })
  // A note that others have answered keeps its place until `renewStanding` has looked; a private one has none to keep.
  await transaction.target.deleteMany({
    where: { annotation: { ownerId, OR: [{ layer: 'private' }, { replyTo: { not: null } }] } },
  })
  const now = new Date()
  await transaction.annotation.updateMany({
    where: { ownerId, deletedAt: null },
    data: { deletedAt: now, updatedAt: now, version: { increment: 1 } },
  })
  await transaction.annotation.updateMany({
    where: { ownerId },
    data: {
      bodyText: null,
      bodyLang: null,
      fingerprint: null,
      stance: null,
      editedAt: null,
      answeredAt: null,
      answeredBy: null,
    },
  })
}

/** Of what nobody else ever saw, not even when it was made or what it meant; and the log need not tell of it. */
async function erasePrivateTraces(transaction: DatabaseTransaction, { id }: Viewer): Promise<void> {
  const own = { ownerId: id, layer: 'private' }
  const now = new Date()
  await transaction.change.deleteMany({ where: { annotation: own } })
  await transaction.annotation.updateMany({
    where: own,
    data: { stands: false, createdAt: now, updatedAt: now, deletedAt: now },
  })
  await transaction.annotation.updateMany({
    where: { ...own, meaning: { not: null } },
    data: { meaning: 'idea' },
  })
}

/** The row stays, as ids hang on it; nothing on it says whose it was. */
async function erasePerson(transaction: DatabaseTransaction, { id }: Viewer): Promise<void> {
  await transaction.session.deleteMany({ where: { userId: id } })
  await transaction.account.deleteMany({ where: { userId: id } })
  await transaction.flag.deleteMany({ where: { OR: [{ readerId: id }, { annotation: { ownerId: id } }] } })
  // Their seminars keep an id without a name; who was removed stays so.
  await transaction.membership.updateMany({
    where: { personId: id },
    data: { displayName: '', foldedName: '', pseudonym: null },
  })
  const memberships = await transaction.membership.findMany({ where: { personId: id }, select: { id: true } })
  await renameMentions(
    transaction,
    memberships.map((one) => one.id),
  )
  await transaction.membership.updateMany({
    where: { personId: id, state: { not: 'removed' } },
    data: { state: 'left' },
  })
  const { email } = await transaction.user.findUniqueOrThrow({ where: { id }, select: { email: true } })
  await transaction.verification.deleteMany({ where: { OR: [{ identifier: email }, { value: email }] } })
  await transaction.user.update({
    where: { id },
    data: {
      name: '',
      email: `${id}@deleted.invalid`,
      emailVerified: false,
      image: null,
      isAnonymous: true,
      locale: null,
      writesIn: null,
      isHost: false,
      mayTeach: false,
      noticeMail: null,
      noticeMailAt: null,
    },
  })
}
