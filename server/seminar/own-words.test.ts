import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { annotationsIn, makeInput, makeReply, save, WORK } from '../annotation/annotation.fixture'
import { getAnnotation } from '../annotation/get-annotation'
import { listAnnotations } from '../annotation/list-annotations'
import { inTurn } from '../changes/change-sequence'
import { listChanges } from '../changes/list-changes'
import { moveStream } from '../changes/move-stream'
import { takeEverything } from '../portable/take-everything'
import { joinSeminar } from './join-seminar'
import { leaveSeminar } from './leave-seminar'
import { listMembers } from './list-members'
import { moveMemberships } from './move-memberships'
import { again, joinAs, makeAccount, openSeminar } from './seminar.fixture'

useTestDatabase()

const listed = async (viewer: Viewer) =>
  (await listAnnotations({ viewer, work: WORK, cursor: null, limit: 100 })).items.map(({ id }) => id)

describe('what somebody wrote in a seminar', () => {
  const readReader = async (viewer: Viewer) => {
    const pieces: Uint8Array[] = []
    for await (const piece of await takeEverything({ viewer, locale: 'en' })) pieces.push(piece)
    const file = unzipSync(Buffer.concat(pieces))['reader.json']
    return JSON.parse(strFromU8(file ?? new Uint8Array())) as Record<string, unknown>
  }

  it('is theirs to take also when they have left it', async () => {
    const { id, layer, keys } = await openSeminar()
    const ayse = await joinAs(keys.code, 'Ayşe')
    const note = await save(ayse, await makeInput({ layer }))
    expect(await readReader(ayse)).toMatchObject({ inSeminarsLeft: [] })
    await leaveSeminar({ viewer: ayse, id, notes: 'keep' })
    expect(await readReader(await again(ayse))).toMatchObject({
      inSeminarsLeft: [{ id: note }],
      memberships: [{ displayName: 'Ayşe', state: 'left', seminar: { id } }],
    })
  })

  it('goes with them when a visitor becomes somebody who has an account', async () => {
    const { id, layer, teacher, keys } = await openSeminar()
    const visitor = await joinAs(keys.code, 'Ayşe')
    const own = await save(visitor, await makeInput())
    const note = await save(visitor, await makeInput({ layer }))
    const aside = await save(teacher, await makeReply(note, { layer, aside: true }))
    const account = await makeAccount()
    await joinSeminar({ viewer: account, input: { code: keys.code, displayName: 'Ayşe Irmak' } })
    const { head } = await listAnnotations({ viewer: account, work: WORK, cursor: null, limit: 9 })
    await inTurn(async (transaction) => {
      await moveStream(transaction, visitor.id, account.id)
      await moveMemberships(transaction, visitor.id, account.id)
      await transaction.annotation.updateMany({
        where: { ownerId: visitor.id },
        data: { ownerId: account.id },
      })
      await transaction.user.delete({ where: { id: visitor.id } })
    })
    const now = await again(account)
    expect(await listed(now)).toEqual([own, note, aside])
    expect(await getAnnotation({ viewer: teacher, id: note })).toMatchObject({
      author: { name: 'Ayşe Irmak' },
    })
    expect((await listMembers({ viewer: teacher, id })).items).toHaveLength(2)
    const page = await listChanges({ viewer: account, work: WORK, since: head, limit: 9 })
    expect(annotationsIn(page).map(({ id }) => id)).toEqual([own])
  })
})
