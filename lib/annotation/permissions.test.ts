import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maySee, mayWrite } from './permissions'

const viewer = (id: string, anonymous = true) => ({ id, anonymous, memberships: [] })
const note = (ownerId: string, layer = 'private') => ({ ownerId, layer })

describe('permissions', () => {
  it.each([
    { who: 'its owner', asks: viewer('a'), of: note('a'), see: true, write: true },
    { who: 'its owner, with a name', asks: viewer('a', false), of: note('a'), see: true, write: true },
    { who: 'another reader', asks: viewer('b'), of: note('a'), see: false, write: false },
    { who: 'another reader, with a name', asks: viewer('b', false), of: note('a'), see: false, write: false },
    { who: 'nobody', asks: null, of: note('a'), see: false, write: false },
    { who: 'nobody, of an empty owner', asks: null, of: note(''), see: false, write: false },
    {
      who: 'its owner, in an unknown layer',
      asks: viewer('a'),
      of: note('a', 'x'),
      see: false,
      write: false,
    },
  ])('$who: see $see, write $write', ({ asks, of, see, write }) => {
    expect(maySee(asks, of)).toBe(see)
    expect(mayWrite(asks, of)).toBe(write)
  })

  const ids = fc.constantFrom('a', 'b', 'c', '')
  const viewers = fc.option(fc.record({ id: ids, anonymous: fc.boolean(), memberships: fc.constant([]) }), {
    nil: null,
  })
  const notes = fc.record({ ownerId: ids, layer: fc.constantFrom('private', 'public', '') })

  it('let nobody write what they may not see', () => {
    fc.assert(fc.property(viewers, notes, (asks, of) => !mayWrite(asks, of) || maySee(asks, of)))
  })

  it('keep the private layer to one reader', () => {
    fc.assert(
      fc.property(viewers, viewers, notes, (one, other, of) => {
        const both = maySee(one, of) && maySee(other, of)
        return !both || one?.id === other?.id
      }),
    )
  })

  it('do not depend on whether the reader gave a name', () => {
    fc.assert(
      fc.property(ids, notes, (id, of) => maySee(viewer(id, true), of) === maySee(viewer(id, false), of)),
    )
  })
})
