import { describe, expect, it } from 'vitest'
import { teachersOf } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReply, makeTarget, save } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { setAnswered } from '../annotation/set-answered'
import { setHidden } from '../moderation/set-hidden'
import { describeSeminar } from './describe-seminar'
import { noteVisit, noteVisits } from './note-visit'
import { joinAs, openSeminar } from './seminar.fixture'

const test = useTestDatabase()

/** A seminar with a teacher and two students, in which things are said one after another. */
async function setUp() {
  const seminar = await openSeminar()
  const { id, layer, teacher } = seminar
  const [ayse, bora] = [await joinAs(seminar.keys.code, 'Ayşe'), await joinAs(seminar.keys.code, 'Bora')]
  await test.database.membership.updateMany({ data: { joinedAt: new Date('2026-01-01') } })
  const ask = async (who: Viewer, segment = 'p2.s1', inLayer: string = layer) =>
    save(
      who,
      await makeInput({
        ...{ layer: inLayer as typeof layer, meaning: 'question', targets: [await makeTarget(segment, 8)] },
      }),
    )
  const answer = async (who: Viewer, to: string, more: object = {}) =>
    save(who, await makeReply(to, { layer, ...more }))
  const look = async (viewer: Viewer | null) => {
    const { fresh, paragraphs, open } = await describeSeminar({ viewer, id })
    const busy = paragraphs.filter(({ notes, replies }) => notes + replies > 0)
    return { notes: fresh.notes, replies: fresh.replies, busy, open: open.count, summary: { fresh, open } }
  }
  return { ...seminar, teacher, ayse, bora, ask, answer, look }
}

const p2 = (notes: number, replies: number, open: number) => [{ paragraph: 'p2', notes, replies, open }]

describe('a seminar at a glance', () => {
  it('counts what others said, where it stands, and what waits for an answer', async () => {
    const { ayse, bora, teacher, ask, answer, look } = await setUp()
    const first = await ask(ayse)
    const second = await ask(bora)
    await answer(ayse, second)
    expect(await look(ayse)).toMatchObject({ notes: 1, replies: 0, busy: p2(2, 1, 2), open: 2 })
    expect(await look(teacher)).toMatchObject({ notes: 2, replies: 1, busy: p2(2, 1, 2), open: 2 })
    const { summary } = await look(bora)
    expect(summary.fresh.latest.map(({ author }) => author.name)).toEqual(['Ayşe', 'Ayşe'])
    expect(summary.open.longest.map(({ id }) => id)).toEqual([first, second])
    await setAnswered({ viewer: ayse, id: first, answered: true })
    expect(await look(bora)).toMatchObject({ busy: p2(2, 1, 1), open: 1 })
  })

  it('counts for nobody what they may not see', async () => {
    const { ayse, bora, teacher, layer, ask, answer, look } = await setUp()
    const nothing = { notes: 0, replies: 0, busy: [], open: 0 }
    await ask(teacher, 'p2.s1', teachersOf(layer))
    await ask(ayse, 'p3.s1', 'private')
    expect(await look(bora)).toMatchObject(nothing)
    expect(await look(teacher)).toMatchObject({ ...nothing, busy: p2(1, 0, 1), open: 1 })
    const note = await ask(ayse)
    await answer(teacher, note, { aside: true, stance: 'asks' })
    expect(await look(bora)).toMatchObject({ notes: 1, replies: 0, busy: p2(1, 0, 1), open: 1 })
    expect(await look(ayse)).toMatchObject({ notes: 0, replies: 1, busy: p2(1, 1, 2), open: 2 })
    await setHidden({ viewer: teacher, id: note, reason: 'Yersiz.' })
    expect(await look(bora)).toMatchObject(nothing)
    expect(await look(ayse)).toMatchObject({ busy: p2(1, 0, 1) })
  })

  it('counts what stands below a deleted note, and not the note', async () => {
    const { ayse, bora, ask, answer, look } = await setUp()
    const note = await ask(ayse)
    await answer(bora, note)
    await deleteAnnotation({ viewer: ayse, id: note, match: 1 })
    expect(await look(ayse)).toMatchObject({ notes: 0, replies: 1, busy: p2(0, 1, 0), open: 0 })
  })

  it('is nothing to who is not in it', async () => {
    const { look, id } = await setUp()
    const other = await openSeminar()
    for (const viewer of [null, other.teacher]) {
      await expect(look(viewer)).rejects.toMatchObject({ code: 'not-found' })
      await expect(noteVisit({ viewer, id })).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('calls new what came since the visit before this one', async () => {
    const { id, layer, ayse, bora, ask, look } = await setUp()
    const other = await openSeminar()
    const visits = (columns: { visitAt: Date | null; lastVisitAt?: Date | null }) =>
      test.database.membership.updateMany({ where: { personId: ayse.id }, data: columns })
    await ask(bora)
    await noteVisit({ viewer: ayse, id })
    expect(await look(ayse)).toMatchObject({ notes: 1 })
    await visits({ visitAt: new Date(Date.now() - 60 * 60_000) })
    await test.database.annotation.updateMany({ data: { createdAt: new Date(Date.now() - 90 * 60_000) } })
    await noteVisit({ viewer: ayse, id })
    expect(await look(ayse)).toMatchObject({ notes: 0, busy: p2(1, 0, 1) })
    await ask(bora)
    await noteVisits(ayse, [layer, other.layer])
    expect(await look(ayse)).toMatchObject({ notes: 1 })
    await visits({ visitAt: null })
    await noteVisits(ayse, ['private', other.layer])
    const where = { seminarId: id, personId: ayse.id }
    expect(await test.database.membership.findFirst({ where })).toMatchObject({ visitAt: null })
    await noteVisits(ayse, ['private', layer])
    expect((await test.database.membership.findFirst({ where }))?.visitAt).not.toBeNull()
  })
})
