import { describe, expect, it } from 'vitest'
import { Annotation } from '@/lib/annotation/annotation'
import { teachersOf } from '@/lib/annotation/layer'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { useTestDatabase } from '@/prisma/use-test-database'
import {
  makeInput,
  makeMember,
  makeReader,
  makeReply,
  makeTarget,
  newId,
  newSeminar,
  save,
  WORK,
} from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { getAnnotation } from './get-annotation'
import { patchAnnotation } from './patch-annotation'
import { putAnnotation } from './put-annotation'

const test = useTestDatabase()

const refused = (code: string) => ({ code })

describe('a reply', () => {
  it('stands in the thread of what it answers, with what it quotes, its stance and its tags', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    const first = await save(viewer, await makeReply(root))
    const quoted = { ...(await makeTarget('p3.s2', 7, 'en')), role: 'related' as const }
    const said = { stance: 'cites' as const, tags: ['Kaynak', 'ısı'], targets: [quoted] }
    const input = await makeReply(first, said)
    const { annotation } = await putAnnotation({ viewer, id: newId(), input, match: null })
    expect(annotation).toMatchObject({ ...input, thread: root, meaning: null, mine: true })
    expect(annotation.author).toEqual({ id: viewer.id, name: null })
    expect(Annotation.parse(annotation)).toEqual(annotation)
    expect(await getAnnotation({ viewer, id: root })).toMatchObject({ thread: root, replyTo: null })
  })

  it('has one effect however often it comes, also when what it answers is gone since', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    const request = { viewer, id: newId(), input: await makeReply(root), match: null }
    const { annotation } = await putAnnotation(request)
    await deleteAnnotation({ viewer, id: root, match: 1 })
    expect(await putAnnotation(request)).toEqual({ outcome: 'repeated', annotation })
  })

  it('is refused to what is not there or another reader’s, alike', async () => {
    const viewer = await makeReader()
    const theirs = await save(await makeReader(), await makeInput())
    for (const replyTo of [newId(), theirs]) {
      const input = await makeReply(replyTo)
      await expect(putAnnotation({ viewer, id: newId(), input, match: null })).rejects.toMatchObject({
        code: 'not-found',
        detail: {},
      })
    }
    expect(await test.database.annotation.count({ where: { ownerId: viewer.id } })).toBe(0)
  })

  it('is refused to itself', async () => {
    const viewer = await makeReader()
    const id = newId()
    await expect(
      putAnnotation({ viewer, id, input: await makeReply(id), match: null }),
    ).rejects.toMatchObject(refused('not-found'))
  })

  it('is refused to a tombstone, also to one that stands', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    await save(viewer, await makeReply(root))
    await deleteAnnotation({ viewer, id: root, match: 1 })
    await expect(save(viewer, await makeReply(root))).rejects.toMatchObject(refused('parent-gone'))
  })

  it('keeps a body, takes no meaning, and only quotes', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    const id = await save(viewer, await makeReply(root))
    const marked = [await makeTarget()]
    for (const patch of [{ body: null }, { meaning: 'idea' as const }, { targets: marked }]) {
      await expect(patchAnnotation({ viewer, id, patch, match: 1 })).rejects.toMatchObject(refused('invalid'))
    }
    for (const patch of [{ stance: 'asks' as const }, { meaning: null }, { targets: [] }]) {
      await expect(patchAnnotation({ viewer, id: root, patch, match: 1 })).rejects.toMatchObject(
        refused('invalid'),
      )
    }
    const patch = { stance: 'contests' as const, tags: ['itiraz'] }
    expect(await patchAnnotation({ viewer, id, patch, match: 1 })).toMatchObject({ ...patch, version: 2 })
    const bare = { stance: null, tags: [] }
    expect(await patchAnnotation({ viewer, id, patch: bare, match: 2 })).toMatchObject(bare)
  })

  it('is not brought back under something else', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    const other = await save(viewer, await makeInput())
    const id = await save(viewer, await makeReply(root))
    await deleteAnnotation({ viewer, id, match: 1 })
    for (const input of [await makeReply(other), await makeInput()]) {
      await expect(putAnnotation({ viewer, id, input, match: 2 })).rejects.toMatchObject(refused('id-reused'))
    }
    expect(
      (await putAnnotation({ viewer, id, input: await makeReply(root), match: 2 })).annotation,
    ).toMatchObject({ thread: root, version: 3 })
  })

  it('goes only so deep, and a thread holds only so many', async () => {
    const viewer = await makeReader()
    const root = await save(viewer, await makeInput())
    const deepest = await save(viewer, await makeReply(root))
    await test.database.annotation.update({
      where: { id: deepest },
      data: { depth: ANNOTATION_LIMITS.depth },
    })
    await expect(save(viewer, await makeReply(deepest))).rejects.toMatchObject(refused('thread-too-deep'))
    const now = new Date()
    await test.database.annotation.createMany({
      data: Array.from({ length: ANNOTATION_LIMITS.threadOfOne - 1 }, () => ({
        ...{ id: newId(), thread: root, replyTo: root, depth: 1, ownerId: viewer.id },
        ...{ work: WORK, layer: 'private', version: 1, createdAt: now, updatedAt: now },
      })),
    })
    await expect(save(viewer, await makeReply(root))).rejects.toMatchObject(refused('thread-full'))
  })
})

describe('a reply in a seminar', () => {
  it('answers a classmate’s note, and each sees who wrote what', async () => {
    const layer = newSeminar()
    const [asker, answerer] = [await makeMember(layer, 'student'), await makeMember(layer, 'student')]
    const [as] = answerer.memberships
    await test.database.membership.update({ where: { id: as?.id ?? '' }, data: { displayName: 'Seda' } })
    const root = await save(asker, await makeInput({ layer }))
    const id = await save(answerer, await makeReply(root, { layer }))
    expect(await getAnnotation({ viewer: asker, id })).toMatchObject({
      author: { id: as?.id, name: 'Seda' },
      mine: false,
      thread: root,
    })
    expect(await getAnnotation({ viewer: answerer, id: root })).toMatchObject({
      author: { id: asker.memberships[0]?.id, name: null },
      mine: false,
    })
    // Who somebody is outside of the seminar is not told in it.
    const told = JSON.stringify(await getAnnotation({ viewer: answerer, id: root }))
    expect(told).not.toContain(asker.id)
  })

  it('keeps to the work and the layer of its thread', async () => {
    const layer = newSeminar()
    const viewer = await makeMember(layer, 'teacher')
    const root = await save(viewer, await makeInput({ layer }))
    for (const other of ['private', teachersOf(layer)] as const) {
      await expect(save(viewer, await makeReply(root, { layer: other }))).rejects.toMatchObject({
        code: 'invalid',
        detail: { issues: [{ path: 'layer' }] },
      })
    }
  })

  it('refuses another reader, a student among teachers, and whoever is in no seminar', async () => {
    const layer = newSeminar()
    const teacher = await makeMember(layer, 'teacher')
    const shared = await save(teacher, await makeInput({ layer }))
    const among = await save(teacher, await makeInput({ layer: teachersOf(layer) }))
    const student = await makeMember(layer, 'student')
    const stranger = await makeMember(newSeminar(), 'teacher')
    const alone = await makeReader()
    for (const viewer of [stranger, alone]) {
      const input = await makeReply(shared, { layer })
      await expect(save(viewer, input)).rejects.toMatchObject(refused('not-found'))
      await expect(save(viewer, await makeInput({ layer }))).rejects.toMatchObject(refused('not-found'))
      await expect(getAnnotation({ viewer, id: shared })).rejects.toMatchObject(refused('not-found'))
    }
    for (const viewer of [student, stranger, alone]) {
      const input = await makeReply(among, { layer: teachersOf(layer) })
      await expect(save(viewer, input)).rejects.toMatchObject(refused('not-found'))
      await expect(getAnnotation({ viewer, id: among })).rejects.toMatchObject(refused('not-found'))
    }
  })

  it('is changed and deleted by its writer alone', async () => {
    const layer = newSeminar()
    const [writer, teacher] = [await makeMember(layer, 'student'), await makeMember(layer, 'teacher')]
    const root = await save(teacher, await makeInput({ layer }))
    const id = await save(writer, await makeReply(root, { layer }))
    const patch = { tags: ['a'] }
    await expect(patchAnnotation({ viewer: teacher, id, patch, match: 1 })).rejects.toMatchObject(
      refused('not-found'),
    )
    await expect(deleteAnnotation({ viewer: teacher, id, match: 1 })).rejects.toMatchObject(
      refused('not-found'),
    )
    const gone = { ...writer, memberships: [] }
    await expect(patchAnnotation({ viewer: gone, id, patch, match: 1 })).rejects.toMatchObject(
      refused('not-found'),
    )
  })
})
