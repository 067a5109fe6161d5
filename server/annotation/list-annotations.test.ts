import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReader, newId, WORK } from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { getAnnotation } from './get-annotation'
import { listAnnotations } from './list-annotations'
import { putAnnotation } from './put-annotation'
import type { Viewer } from '@/lib/session/viewer'

useTestDatabase()

const FIRST = { work: WORK, cursor: null, limit: 200 }

async function makeNotes(viewer: Viewer, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId).sort()
  for (const id of ids) await putAnnotation({ viewer, id, input: await makeInput(), match: null })
  return ids
}

describe('listAnnotations', () => {
  it('pages through mine by id, and through nobody else’s', async () => {
    const viewer = await makeReader()
    await makeNotes(await makeReader(), 2)
    const ids = await makeNotes(viewer, 5)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await listAnnotations({ viewer, work: WORK, cursor, limit: 2 })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== null)
    expect(seen).toEqual(ids)
  })

  it('has no next page when the last one is just full', async () => {
    const viewer = await makeReader()
    await makeNotes(viewer, 2)
    expect(await listAnnotations({ ...FIRST, viewer, limit: 2 })).toMatchObject({ next: null })
  })

  it('leaves tombstones out', async () => {
    const viewer = await makeReader()
    const [gone, kept] = await makeNotes(viewer, 2)
    await deleteAnnotation({ viewer, id: gone ?? '', match: 1 })
    const { items } = await listAnnotations({ ...FIRST, viewer })
    expect(items.map(({ id }) => id)).toEqual([kept])
  })

  it('gives nobody and another reader an empty list', async () => {
    await makeNotes(await makeReader(), 1)
    for (const viewer of [null, await makeReader()]) {
      expect(await listAnnotations({ ...FIRST, viewer })).toMatchObject({ items: [], next: null })
    }
  })

  it('refuses a work that is not there', async () => {
    await expect(listAnnotations({ ...FIRST, viewer: null, work: 'none' })).rejects.toMatchObject({
      code: 'work-not-found',
    })
  })
})

describe('getAnnotation', () => {
  it('gives mine, and its tombstone', async () => {
    const viewer = await makeReader()
    const [id = ''] = await makeNotes(viewer, 1)
    expect(await getAnnotation({ viewer, id })).toMatchObject({ id, version: 1 })
    const tombstone = await deleteAnnotation({ viewer, id, match: 1 })
    expect(await getAnnotation({ viewer, id })).toEqual(tombstone)
  })

  it('refuses nobody, another reader, and an id that is not there alike', async () => {
    const viewer = await makeReader()
    const [id = ''] = await makeNotes(viewer, 1)
    const refused = { code: 'not-found', detail: {} }
    await expect(getAnnotation({ viewer: null, id })).rejects.toMatchObject(refused)
    await expect(getAnnotation({ viewer: await makeReader(), id })).rejects.toMatchObject(refused)
    await expect(getAnnotation({ viewer, id: newId() })).rejects.toMatchObject(refused)
  })
})
