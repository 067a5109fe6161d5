import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { maySee } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeReader, rootIds, WORK } from './annotation.fixture'
import { visibleWhere } from './visible-where'

const test = useTestDatabase()

/** One that rules know, and some that none does. */
const LAYERS = ['private', 'public', 'Private', '']

let readers: Viewer[] = []

beforeAll(async () => {
  readers = [await makeReader(), await makeReader(), await makeReader()]
  const now = new Date()
  await test.database.annotation.createMany({
    data: readers.flatMap(({ id: ownerId }) =>
      LAYERS.map((layer) => ({
        ...rootIds(),
        ownerId,
        work: WORK,
        layer,
        meaning: 'idea',
        version: 1,
        createdAt: now,
        updatedAt: now,
      })),
    ),
  })
})

describe('visibleWhere', () => {
  it('finds exactly what maySee allows', async () => {
    const all = await test.database.annotation.findMany()
    await fc.assert(
      fc.asyncProperty(fc.nat(readers.length), fc.boolean(), async (index, anonymous) => {
        const viewer = { id: readers[index]?.id ?? 'nobody known', anonymous, memberships: [] }
        const found = await test.database.annotation.findMany({ where: visibleWhere(viewer) })
        const allowed = all.filter((annotation) => maySee(viewer, annotation))
        expect(found.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort())
        expect(allowed.length).toBe(index < readers.length ? 1 : 0)
      }),
      { numRuns: 25 },
    )
  })
})
