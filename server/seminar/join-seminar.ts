import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { foldName } from '@/lib/seminar/display-name'
import { isInside, mayJoin, needsPseudonym } from '@/lib/seminar/permissions'
import { makePseudonym } from '@/lib/seminar/pseudonym'
import type { JoinInput, Seminar } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import type { Prisma } from '@/prisma/generated/client'
import { inTurn } from '../changes/change-sequence'
import type { DatabaseTransaction } from '../db/open-database'
import { renameMentions } from '../mention/rename-mentions'
import { Problem } from '../problem'
import { checkMembers, checkMemberships } from './check-room'
import { findByKey } from './find-by-key'
import { listPseudonyms } from './list-pseudonyms'
import { getMembership, standingOf } from './member-row'
import { toSeminar } from './to-seminar'

export interface JoinSeminar {
  viewer: Viewer
  input: JoinInput
}

/**
 * Lets the viewer into the seminar of a code or a link, as a student, under a name or a pseudonym. Who is in it already
 * stays as they are; who left comes back as a student, and keeps the pseudonym that they had.
 */
export async function joinSeminar({
  viewer,
  input,
}: JoinSeminar): Promise<{ outcome: 'joined' | 'repeated'; seminar: Seminar }> {
  return inTurn(async (transaction) => {
    const seminar = await findByKey(transaction, input)
    const key = { seminarId: seminar.id, personId: viewer.id }
    const before = await transaction.membership.findUnique({ where: { seminarId_personId: key } })
    if (before !== null && isInside(standingOf(before))) {
      const row = await getMembership(transaction, viewer, seminar.id)
      return { outcome: 'repeated', seminar: await toSeminar(transaction, row) }
    }
    const refused = mayJoin(viewer, seminar, before && standingOf(before).state)
    if (refused !== null) throw new Problem(refused)
    await checkMembers(transaction, seminar.id)
    await checkMemberships(transaction, viewer.id)
    await checkName(transaction, seminar.id, input.displayName)
    const pseudonym = before?.pseudonym ?? (await findPseudonym(transaction, seminar))
    const columns = {
      ...{ role: 'student', state: 'active', pseudonym },
      displayName: input.displayName,
      foldedName: foldName(input.displayName),
      joinedAt: new Date(),
    }
    const row = await transaction.membership.upsert({
      where: { seminarId_personId: key },
      create: { id: randomUUID(), ...key, ...columns },
      update: columns,
      include: { seminar: true },
    })
    if (before !== null) await renameMentions(transaction, [row.id])
    return { outcome: 'joined', seminar: await toSeminar(transaction, row) }
  })
}

/** Nobody is called what somebody is who stands there under their name. Of who stands under a pseudonym it would tell. */
async function checkName(transaction: DatabaseTransaction, seminarId: string, name: string): Promise<void> {
  const taken = await transaction.membership.findFirst({
    where: {
      seminarId,
      state: { in: ['active', 'suspended'] },
      OR: [{ pseudonym: null, foldedName: foldName(name) }, { pseudonym: name }],
    },
  })
  if (taken !== null) throw new Problem('name-taken')
}

async function findPseudonym(
  transaction: DatabaseTransaction,
  seminar: Prisma.SeminarGetPayload<object>,
): Promise<string | null> {
  if (!needsPseudonym(seminar, { role: 'student' })) return null
  const taken = await listPseudonyms(transaction, seminar.id)
  return makePseudonym(seminar.lang as Side, taken, (n) => randomInt(n))
}
