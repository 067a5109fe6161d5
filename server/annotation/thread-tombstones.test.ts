import { describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { listChanges } from '../changes/list-changes'
import { setHidden } from '../moderation/set-hidden'
import {
  annotationsIn,
  makeInput,
  makeMember,
  makeReader,
  makeReply,
  makeTarget,
  newSeminar,
  save,
  WORK,
} from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { getAnnotation } from './get-annotation'
import { getHistory } from './get-history'
import { listAnnotations } from './list-annotations'
import { patchAnnotation } from './patch-annotation'
import { putAnnotation } from './put-annotation'
import { setReaction } from './set-reaction'

const test = useTestDatabase()

const listed = async (viewer: Viewer) =>
  (await listAnnotations({ viewer, work: WORK, cursor: null, limit: 200 })).items.map(({ id }) => id)

const changes = async (viewer: Viewer, since = '0') => listChanges({ viewer, work: WORK, since, limit: 200 })

/** A note, a reply to it, and a reply to that. */
async function makeThread(viewer: Viewer, layer: 'private' | `seminar:${string}` = 'private') {
  const root = await save(viewer, await makeInput({ layer, tags: ['a'] }))
  const first = await save(viewer, await makeReply(root, { layer, tags: ['b'], stance: 'asks' }))
  const second = await save(viewer, await makeReply(first, { layer }))
  return { root, first, second }
}

describe('a deleted note that is still answered', () => {
  it('keeps its place and its meaning, and nothing it said', async () => {
    const viewer = await makeReader()
    const { root, first, second } = await makeThread(viewer)
    await patchAnnotation({ viewer, id: root, patch: { body: { text: 'Sonra.', lang: 'tr' } }, match: 1 })
    await setReaction({ viewer, id: root, kind: 'agree', on: true })
    const { targets } = await getAnnotation({ viewer, id: root })
    const tombstone = await deleteAnnotation({ viewer, id: root, match: 2 })
    expect(tombstone).toMatchObject({
      ...{ targets, meaning: 'idea', body: null, tags: [], reactions: [], editedAt: null, version: 3 },
    })
    expect(await getHistory({ viewer, id: root })).toEqual({ items: [] })
    expect(await test.database.bodyVersion.count({ where: { annotationId: root } })).toBe(0)
    expect(await listed(viewer)).toEqual([root, first, second])
  })

  it('loses its place with the last reply, which the change log tells', async () => {
    const viewer = await makeReader()
    const { root, first, second } = await makeThread(viewer)
    await deleteAnnotation({ viewer, id: root, match: 1 })
    await deleteAnnotation({ viewer, id: first, match: 1 })
    expect(await listed(viewer)).toEqual([root, first, second])
    const { next } = await changes(viewer)
    await deleteAnnotation({ viewer, id: second, match: 1 })
    expect(await listed(viewer)).toEqual([])
    expect(await getAnnotation({ viewer, id: root })).toMatchObject({ targets: [], version: 2 })
    const told = annotationsIn(await changes(viewer, next))
    expect(told.map(({ id }) => id).sort()).toEqual([root, first, second].sort())
    expect(told.flatMap(({ targets }) => targets)).toEqual([])
    expect(await test.database.target.count({ where: { annotationId: root } })).toBe(0)
  })

  it('is brought back by the version of its tombstone, with other targets, too', async () => {
    const viewer = await makeReader()
    const { root } = await makeThread(viewer)
    const tombstone = await deleteAnnotation({ viewer, id: root, match: 1 })
    const input = await makeInput({ targets: [await makeTarget('p2.s1', 4)] })
    const { annotation } = await putAnnotation({ viewer, id: root, input, match: tombstone.version })
    expect(annotation).toMatchObject({ ...input, deletedAt: null, tags: [], version: 3 })
    expect(await test.database.annotation.findUnique({ where: { id: root } })).toMatchObject({
      stands: false,
    })
  })
})

describe('a deleted reply', () => {
  it('stays, without anything, while something live is below it', async () => {
    const viewer = await makeReader()
    const { root, first, second } = await makeThread(viewer)
    const tombstone = await deleteAnnotation({ viewer, id: first, match: 1 })
    expect(tombstone).toMatchObject({ body: null, targets: [], tags: [], stance: null, replyTo: root })
    expect(await listed(viewer)).toEqual([root, first, second])
    await deleteAnnotation({ viewer, id: second, match: 1 })
    expect(await listed(viewer)).toEqual([root])
  })

  it('is brought back under a tombstone that has its place still', async () => {
    const viewer = await makeReader()
    const { root, first, second } = await makeThread(viewer)
    await deleteAnnotation({ viewer, id: first, match: 1 })
    await deleteAnnotation({ viewer, id: second, match: 1 })
    await putAnnotation({ viewer, id: second, input: await makeReply(first), match: 2 })
    expect(await listed(viewer)).toEqual([root, first, second])
  })

  it('is not brought back where the thread has no place any more', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    const reply = await save(viewer, await makeReply(root))
    await deleteAnnotation({ viewer, id: reply, match: 1 })
    await deleteAnnotation({ viewer, id: root, match: 1 })
    await expect(
      putAnnotation({ viewer, id: reply, input: await makeReply(root), match: 2 }),
    ).rejects.toMatchObject({ code: 'parent-gone' })
  })
})

describe('a deleted note in a seminar', () => {
  it('leaves the thread standing for those who share it, and for nobody else', async () => {
    const layer = newSeminar()
    const [teacher, student] = [await makeMember(layer, 'teacher'), await makeMember(layer, 'student')]
    const stranger = await makeMember(newSeminar(), 'teacher')
    const root = await save(teacher, await makeInput({ layer }))
    const reply = await save(student, await makeReply(root, { layer }))
    await deleteAnnotation({ viewer: teacher, id: root, match: 1 })
    for (const viewer of [teacher, student]) expect(await listed(viewer)).toEqual([root, reply])
    const seen = annotationsIn(await changes(student))
    expect(seen.find(({ id }) => id === root)).toMatchObject({ body: null, mine: false })
    expect(await listed(stranger)).toEqual([])
    expect((await changes(stranger)).items).toEqual([])
  })

  it('that was hidden stays so with its answers, until who moderates shows its place again', async () => {
    const layer = newSeminar()
    const [teacher, ayse, bora] = [
      await makeMember(layer, 'teacher'),
      await makeMember(layer, 'student'),
      await makeMember(layer, 'student'),
    ]
    const note = await save(ayse, await makeInput({ layer }))
    const reply = await save(bora, await makeReply(note, { layer }))
    const show = { viewer: teacher, id: note, reason: null }
    await setHidden({ ...show, reason: 'Yersiz.' })
    await deleteAnnotation({ viewer: ayse, id: note, match: 1 })
    // To delete, and to take that back, shows nobody what was hidden.
    await putAnnotation({ viewer: ayse, id: note, input: await makeInput({ layer }), match: 2 })
    expect(await listed(bora)).toEqual([reply])
    await deleteAnnotation({ viewer: ayse, id: note, match: 3 })
    await expect(setHidden({ ...show, viewer: ayse })).rejects.toMatchObject({ code: 'not-permitted' })
    expect(await setHidden(show)).toMatchObject({ hidden: null, body: null, version: 4 })
    for (const viewer of [ayse, bora]) expect(await listed(viewer)).toEqual([note, reply])
    // With the last answer its place goes: there is nothing to be shown.
    await deleteAnnotation({ viewer: bora, id: reply, match: 1 })
    await expect(setHidden(show)).rejects.toMatchObject({ code: 'gone' })
  })
})
