import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { listChanges } from '../changes/list-changes'
import {
  annotationsIn,
  makeInput,
  makeMember,
  makeReader,
  newId,
  newSeminar,
  save,
  WORK,
} from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { getAnnotation } from './get-annotation'
import { setReaction } from './set-reaction'

const test = useTestDatabase()

const on = true

describe('a reaction', () => {
  it('counts once, in no new version, in the order of the kinds', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput())
    await setReaction({ viewer, id, kind: 'unclear', on })
    await setReaction({ viewer, id, kind: 'agree', on })
    const twice = await setReaction({ viewer, id, kind: 'agree', on })
    expect(twice).toMatchObject({
      version: 1,
      editedAt: null,
      reactions: [
        { kind: 'agree', count: 1, mine: true },
        { kind: 'unclear', count: 1, mine: true },
      ],
    })
    const off = await setReaction({ viewer, id, kind: 'agree', on: false })
    expect(off.reactions).toEqual([{ kind: 'unclear', count: 1, mine: true }])
    expect(await setReaction({ viewer, id, kind: 'agree', on: false })).toEqual(off)
  })

  it('comes with the changes of the annotation, and again is no change', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput())
    const since = async () => listChanges({ viewer, work: WORK, since: '0', limit: 200 })
    const before = (await since()).items[0]?.cursor
    await setReaction({ viewer, id, kind: 'thanks', on })
    const after = await since()
    const [item] = after.items
    expect(annotationsIn(after)[0]?.reactions).toEqual([{ kind: 'thanks', count: 1, mine: true }])
    expect(item?.cursor).not.toBe(before)
    await setReaction({ viewer, id, kind: 'thanks', on })
    expect((await since()).items[0]?.cursor).toBe(item?.cursor)
  })

  it('is counted for all who share a layer, and nobody is told whose it is', async () => {
    const layer = newSeminar()
    const [writer, one, two] = [
      await makeMember(layer, 'student'),
      await makeMember(layer, 'student'),
      await makeMember(layer, 'teacher'),
    ]
    const id = await save(writer, await makeInput({ layer }))
    await setReaction({ viewer: one, id, kind: 'striking', on })
    await setReaction({ viewer: two, id, kind: 'striking', on })
    const seen = await getAnnotation({ viewer: writer, id })
    expect(seen.reactions).toEqual([{ kind: 'striking', count: 2, mine: false }])
    expect(JSON.stringify(seen)).not.toContain(one.id)
    await setReaction({ viewer: one, id, kind: 'striking', on: false })
    expect((await getAnnotation({ viewer: two, id })).reactions).toEqual([
      { kind: 'striking', count: 1, mine: true },
    ])
  })

  it('refuses another reader, and changes nothing', async () => {
    const layer = newSeminar()
    const mine = await save(await makeReader(), await makeInput())
    const shared = await save(await makeMember(layer, 'student'), await makeInput({ layer }))
    for (const viewer of [await makeReader(), await makeMember(newSeminar(), 'teacher')]) {
      for (const id of [mine, shared, newId()]) {
        await expect(setReaction({ viewer, id, kind: 'agree', on })).rejects.toMatchObject({
          code: 'not-found',
          detail: {},
        })
      }
    }
    const where = { annotationId: { in: [mine, shared] } }
    expect(await test.database.reaction.count({ where })).toBe(0)
  })

  it('is refused to a tombstone', async () => {
    const viewer = await makeReader()
    const id = await save(viewer, await makeInput())
    const current = await deleteAnnotation({ viewer, id, match: 1 })
    await expect(setReaction({ viewer, id, kind: 'agree', on })).rejects.toMatchObject({
      code: 'gone',
      detail: { current },
    })
  })
})
