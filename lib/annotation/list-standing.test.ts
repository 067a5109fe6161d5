import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listStanding, type ThreadMember } from './list-standing'

const threads: fc.Arbitrary<ThreadMember[]> = fc
  .array(fc.record({ above: fc.nat(20), gone: fc.boolean() }), { minLength: 1, maxLength: 20 })
  .map((drawn) =>
    drawn.map(({ above, gone }, index) => ({
      id: `${index}`,
      replyTo: index === 0 ? null : `${above % index}`,
      deletedAt: gone ? '2026-01-01T00:00:00.000Z' : null,
    })),
  )

it('a tombstone stands exactly while something live is anywhere below it', () => {
  fc.assert(
    fc.property(threads, (members) => {
      const isNeeded = (id: string): boolean =>
        members.some((below) => below.replyTo === id && (below.deletedAt === null || isNeeded(below.id)))
      const expected = members.filter(({ id, deletedAt }) => deletedAt !== null && isNeeded(id))
      expect([...listStanding(members)].sort()).toEqual(expected.map(({ id }) => id).sort())
    }),
  )
})
