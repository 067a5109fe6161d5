import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listThread } from './thread-order'

interface Member {
  id: string
  replyTo: string | null
  createdAt: string
}

const ROOT: Member = { id: 'root', replyTo: null, createdAt: '2026-01-01T00:00:00.000Z' }

const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`

/** Replies that answer the note or an earlier reply, as they come to be. */
const threads: fc.Arbitrary<Member[]> = fc
  .array(fc.record({ above: fc.nat(30), minute: fc.integer({ min: 0, max: 59 }) }), { maxLength: 30 })
  .map((drawn) =>
    drawn.map(({ above, minute }, index) => {
      const parent = above % (index + 1)
      const replyTo = parent === 0 ? ROOT.id : `r${parent - 1}`
      return { id: `r${index}`, replyTo, createdAt: at(minute) }
    }),
  )

const shuffled = threads.chain((replies) =>
  fc.tuple(fc.constant(replies), fc.shuffledSubarray(replies, { minLength: replies.length })),
)

/** Anything at all: rings, missing parents, an answer to itself. */
const tangles: fc.Arbitrary<Member[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    replyTo: fc.constantFrom('root', 'a', 'b', 'c', 'd', 'e', 'gone'),
    createdAt: fc.nat(59).map(at),
  }),
  { selector: ({ id }) => id },
)

const idsOf = (replies: Member[]) => listThread(ROOT, replies).map(({ annotation }) => annotation.id)

describe('listThread', () => {
  it('has every reply once, after the note', () => {
    fc.assert(
      fc.property(fc.oneof(threads, tangles), (replies) => {
        const [first, ...rest] = idsOf(replies)
        expect(first).toBe(ROOT.id)
        expect(rest.sort()).toEqual(replies.map(({ id }) => id).sort())
      }),
    )
  })

  it('has what is answered before what answers it, and the answers of one together', () => {
    fc.assert(
      fc.property(threads, (replies) => {
        const ids = idsOf(replies)
        for (const { id, replyTo } of replies) {
          expect(ids.indexOf(replyTo ?? '')).toBeLessThan(ids.indexOf(id))
        }
        for (const { annotation, depth } of listThread(ROOT, replies).slice(1)) {
          expect(depth).toBe(annotation.replyTo === ROOT.id ? 1 : 2)
        }
      }),
    )
  })

  it('does not depend on the order in which the replies come', () => {
    fc.assert(
      fc.property(shuffled, ([replies, other]) => {
        expect(listThread(ROOT, other)).toEqual(listThread(ROOT, replies))
      }),
    )
  })

  it('orders the answers of one by time, then id, and draws none deeper than two', () => {
    const replies = [
      { id: 'b', replyTo: 'root', createdAt: at(2) },
      { id: 'a', replyTo: 'root', createdAt: at(2) },
      { id: 'z', replyTo: 'root', createdAt: at(1) },
      { id: 'c', replyTo: 'a', createdAt: at(9) },
      { id: 'd', replyTo: 'c', createdAt: at(3) },
      { id: 'e', replyTo: 'a', createdAt: at(8) },
      { id: 'f', replyTo: 'missing', createdAt: at(0) },
    ]
    const drawn = listThread(ROOT, replies).map(({ annotation, depth }) => `${annotation.id}${depth}`)
    expect(drawn).toEqual(['root0', 'f1', 'z1', 'a1', 'e2', 'c2', 'd2', 'b1'])
  })
})
