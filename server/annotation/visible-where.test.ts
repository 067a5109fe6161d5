import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { teachersOf } from '@/lib/annotation/layer'
import { maySee } from '@/lib/annotation/permissions'
import type { Membership, Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeReader, newSeminar, rootIds, WORK } from './annotation.fixture'
import { visibleWhere } from './visible-where'

const test = useTestDatabase()

const SEMINARS = [newSeminar(), newSeminar()] as const

/** Those that rules know, and some that none does. */
const LAYERS = ['private', ...SEMINARS, ...SEMINARS.map(teachersOf), 'public', 'Private', 'seminar:', '']

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

const memberships: fc.Arbitrary<Membership[]> = fc.array(
  fc.record({
    layer: fc.constantFrom(...SEMINARS),
    role: fc.constantFrom('teacher' as const, 'assistant' as const, 'student' as const),
  }),
  { maxLength: 2 },
)

describe('visibleWhere', () => {
  it('finds exactly what maySee allows', async () => {
    const all = await test.database.annotation.findMany()
    await fc.assert(
      fc.asyncProperty(fc.nat(readers.length), memberships, async (index, memberships) => {
        const viewer = { id: readers[index]?.id ?? 'nobody known', anonymous: true, memberships }
        const found = await test.database.annotation.findMany({ where: visibleWhere(viewer) })
        const allowed = all.filter((annotation) => maySee(viewer, annotation))
        expect(found.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort())
        // One private note, and three in each layer that is shared.
        const shared = new Set(
          memberships.flatMap(({ layer, role }) =>
            role === 'student' ? [layer] : [layer, teachersOf(layer)],
          ),
        )
        expect(allowed.length).toBe((index < readers.length ? 1 : 0) + 3 * shared.size)
      }),
      { numRuns: 40 },
    )
  })
})
