import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { foldName } from '@/lib/seminar/display-name'
import { mayManage } from '@/lib/seminar/permissions'
import type { Seminar, SeminarInput } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import type { DatabaseTransaction } from '../db/open-database'
import { getKnownWork } from '../get-known-work'
import { Problem } from '../problem'
import { checkMemberships } from './check-room'
import { copyNotes } from './copy-notes'
import { makeJoinKeys } from './join-keys'
import { getMembership, standingOf, type MemberRow } from './member-row'
import { toSeminar } from './to-seminar'
import { whyNotOpen } from './why-not-open'

export interface PutSeminar {
  viewer: Viewer
  id: string
  input: SeminarInput
}

/**
 * Opens a seminar under the client’s id, with the viewer as its teacher; with `cloneOf` their own notes of an earlier one
 * stand in it, too. The same again is answered with what the seminar is now; other contents are `id-reused`. Whoever is not
 * in a seminar of that id is told that there is none.
 */
export async function putSeminar({
  viewer,
  id,
  input,
}: PutSeminar): Promise<{ outcome: 'created' | 'repeated'; seminar: Seminar }> {
  await getKnownWork(input.work)
  // A seminar that is there already is answered also to who may open no other.
  const refused = await whyNotOpen(viewer)
  return inTurn(async (transaction) => {
    const found = await transaction.seminar.findUnique({ where: { id } })
    if (found !== null) {
      const row = await getMembership(transaction, viewer, id)
      if (!mayManage(standingOf(row)) || found.fingerprint !== fingerprint(input))
        throw new Problem('id-reused')
      return { outcome: 'repeated', seminar: await toSeminar(transaction, row) }
    }
    if (refused !== null) throw new Problem(refused)
    await checkMemberships(transaction, viewer.id)
    const earlier = await findEarlier(transaction, viewer, input)
    const row = await create(transaction, { viewer, id, input })
    if (earlier !== null) await copyNotes(transaction, { viewer, from: earlier, to: row })
    return { outcome: 'created', seminar: await toSeminar(transaction, row) }
  })
}

/** Parsing has put the keys of the input in the order of the schema. */
function fingerprint(input: SeminarInput): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64url')
}

/** The seminar to be cloned, which the viewer must teach (`not-permitted`), and on the same work (`invalid`). */
async function findEarlier(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  { cloneOf, work }: SeminarInput,
): Promise<MemberRow | null> {
  if (cloneOf === undefined) return null
  const earlier = await getMembership(transaction, viewer, cloneOf)
  if (!mayManage(standingOf(earlier))) throw new Problem('not-permitted')
  if (earlier.seminar.work !== work) {
    throw new Problem('invalid', { issues: [{ path: 'work', message: 'not-of-the-clone' }] })
  }
  return earlier
}

function create(transaction: DatabaseTransaction, { viewer, id, input }: PutSeminar): Promise<MemberRow> {
  const { work, name, lang, startsOn, endsOn, description, nameOnly, pseudonyms, displayName } = input
  const now = new Date()
  return transaction.membership.create({
    data: {
      id: randomUUID(),
      role: 'teacher',
      state: 'active',
      displayName,
      foldedName: foldName(displayName),
      joinedAt: now,
      person: { connect: { id: viewer.id } },
      seminar: {
        create: {
          ...{ id, work, name, lang, startsOn, endsOn, description, nameOnly, pseudonyms },
          ...makeJoinKeys(),
          fingerprint: fingerprint(input),
          ...{ version: 1, createdAt: now, updatedAt: now },
        },
      },
    },
    include: { seminar: true },
  })
}
