import { describe, expect, it } from 'vitest'
import type { ChangePage } from '@/lib/annotation/annotation-page'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { annotationsIn, makeInput, makeReader, newId, WORK } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { listAnnotations } from '../annotation/list-annotations'
import { patchAnnotation } from '../annotation/patch-annotation'
import { putAnnotation } from '../annotation/put-annotation'
import { listChanges } from './list-changes'

const test = useTestDatabase()

async function makeNote(viewer: Viewer): Promise<string> {
  const id = newId()
  await putAnnotation({ viewer, id, input: await makeInput(), match: null })
  return id
}

const changes = (viewer: Viewer | null, since = '0', limit = 200) =>
  listChanges({ viewer, work: WORK, since, limit })

const idsOf = (page: ChangePage) => annotationsIn(page).map(({ id }) => id)

describe('listChanges', () => {
  it('tells each annotation once, where it changed last, tombstones too', async () => {
    const viewer = await makeReader()
    const first = await makeNote(viewer)
    const second = await makeNote(viewer)
    const patched = await patchAnnotation({ viewer, id: first, patch: { meaning: 'doubt' }, match: 1 })
    const page = await changes(viewer)
    expect(idsOf(page)).toEqual([second, first])
    expect(annotationsIn(page)[1]).toEqual(patched)
    const tombstone = await deleteAnnotation({ viewer, id: second, match: 1 })
    expect(annotationsIn(await changes(viewer, page.next))).toEqual([tombstone])
  })

  it('goes on from the head of a list', async () => {
    const viewer = await makeReader()
    await makeNote(viewer)
    const { head } = await listAnnotations({ viewer, work: WORK, cursor: null, limit: 1 })
    expect((await changes(viewer, head)).items).toEqual([])
    const later = await makeNote(viewer)
    expect(idsOf(await changes(viewer, head))).toEqual([later])
  })

  it('pages, and gives a cursor that the changes of others do not move', async () => {
    const viewer = await makeReader()
    const ids = [await makeNote(viewer), await makeNote(viewer), await makeNote(viewer)]
    const one = await changes(viewer, '0', 2)
    expect(one.items).toHaveLength(2)
    expect(one.next).toBe(one.items[1]?.cursor)
    const two = await changes(viewer, one.next, 2)
    expect(idsOf(two)).toEqual(ids.slice(2))
    await makeNote(await makeReader())
    const three = await changes(viewer, two.next, 2)
    expect(three).toEqual({ items: [], next: two.next })
  })

  it('tells nobody and another reader nothing', async () => {
    await makeNote(await makeReader())
    expect((await changes(null)).items).toEqual([])
    expect((await changes(await makeReader())).items).toEqual([])
  })

  it('does not tell what was rolled back, and refuses a cursor that this database never gave', async () => {
    const viewer = await makeReader()
    const { next } = await changes(viewer)
    await expect(
      patchAnnotation({ viewer, id: newId(), patch: { meaning: 'doubt' }, match: 1 }),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect((await changes(viewer)).next).toBe(next)
    await expect(changes(viewer, String(BigInt(next) + 1n))).rejects.toMatchObject({ code: 'cursor-unknown' })
  })

  it('loses nothing to a reader who follows while others write', async () => {
    const viewer = await makeReader()
    let writing = true
    const writers = Array.from({ length: 4 }, async () => {
      const ids: string[] = []
      for (let round = 0; round < 5; round++) ids.push(await makeNote(viewer))
      return ids
    })
    const followed = new Set<string>()
    const follow = async () => {
      let cursor = (await changes(viewer)).next
      for (;;) {
        const done = !writing
        const page = await changes(viewer, cursor, 3)
        for (const id of idsOf(page)) followed.add(id)
        cursor = page.next
        if (done && page.items.length === 0) return
      }
    }
    const following = follow()
    const made = (await Promise.all(writers)).flat()
    writing = false
    await following
    expect([...followed].sort()).toEqual(made.sort())
    const rows = await test.database.change.findMany({ where: { stream: `person:${viewer.id}` } })
    expect(new Set(rows.map(({ sequence }) => sequence)).size).toBe(rows.length)
  })
})
