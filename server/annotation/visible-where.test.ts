import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { teachersOf } from '@/lib/annotation/layer'
import { maySee } from '@/lib/annotation/permissions'
import { GUEST, type Membership, type Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeMember, makeReader, newSeminar, rootIds, WORK } from './annotation.fixture'
import { visibleWhere } from './visible-where'

const test = useTestDatabase()

const SEMINARS = [newSeminar(), newSeminar()] as const

/** Those that rules know, and some that none does. */
const LAYERS = ['private', ...SEMINARS, ...SEMINARS.map(teachersOf), 'public', 'Private', 'seminar:', '']

let readers: Viewer[] = []

/** Of each seminar, the memberships of two of the readers and of somebody else. */
const members = new Map<string, string[]>()

beforeAll(async () => {
  readers = [await makeReader(), await makeReader(), await makeReader()]
  const now = new Date()
  for (const seminar of SEMINARS) {
    const made = await Promise.all(readers.map(() => makeMember(seminar, 'student')))
    members.set(
      seminar,
      made.flatMap(({ memberships }) => memberships.map(({ id }) => id)),
    )
  }
  await test.database.annotation.createMany({
    data: readers.flatMap(({ id: ownerId }, at) =>
      LAYERS.flatMap((layer) => {
        const of = members.get(layer.replace('teachers', 'seminar'))
        return [null, ...(of ?? [])].flatMap((asideTo) =>
          [false, true].map((veiled) => ({
            ...rootIds(),
            ...{ ownerId, work: WORK, layer, memberId: of?.[at] ?? null, asideTo, veiled },
            ...{ meaning: 'idea', version: 1, createdAt: now, updatedAt: now },
          })),
        )
      }),
    ),
  })
})

const memberships = (index: number): fc.Arbitrary<Membership[]> =>
  fc
    .array(
      fc.record({
        layer: fc.constantFrom(...SEMINARS),
        role: fc.constantFrom('teacher' as const, 'assistant' as const, 'student' as const),
        writes: fc.boolean(),
      }),
      { maxLength: 2 },
    )
    .map((all) =>
      all.map((one) => ({ ...one, work: WORK, id: members.get(one.layer)?.[index] ?? 'nobody known' })),
    )

describe('visibleWhere', () => {
  it('finds exactly what maySee allows', async () => {
    const all = await test.database.annotation.findMany()
    const standings = fc.constantFrom(
      ...([{}, { inPublic: 'reads' }, { inPublic: 'writes' }, { inPublic: 'moderates' }] as const),
    )
    const asking = fc
      .nat(readers.length)
      .chain((index) => fc.tuple(fc.constant(index), memberships(index), standings))
    let most = 0
    await fc.assert(
      fc.asyncProperty(asking, async ([index, memberships, standing]) => {
        const id = readers[index]?.id ?? GUEST.id
        const viewer = { id, anonymous: true, memberships, ...standing }
        const found = await test.database.annotation.findMany({ where: visibleWhere(viewer) })
        const allowed = all.filter((annotation) => maySee(viewer, annotation))
        expect(found.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort())
        most = Math.max(most, allowed.length)
      }),
      { numRuns: 60 },
    )
    // Two of their own, and of each of two seminars the three members’ eight in either layer.
    expect(most).toBeGreaterThan(2 + 24)
  })
})
