import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffLists } from './diff-lists'

test('tells what is gone and what has come, each in its order', () => {
  const list = fc.uniqueArray(fc.nat(12))
  fc.assert(
    fc.property(list, list, (before, now) => {
      expect(diffLists(before, now)).toEqual({
        gone: before.filter((item) => !now.includes(item)),
        come: now.filter((item) => !before.includes(item)),
      })
    }),
  )
})
