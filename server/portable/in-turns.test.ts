import { afterEach, expect, it, vi } from 'vitest'
import { inTurns } from './in-turns'

afterEach(() => {
  vi.restoreAllMocks()
})

it('lets others have their turn whenever a stretch is over', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1))
  const order: string[] = []
  function* count() {
    for (let at = 1; at <= 40; at++) {
      if (at % 20 === 0) order.push(String(at))
      yield
    }
    return 'made'
  }
  setImmediate(() => order.push('another'))
  expect(await inTurns(count())).toBe('made')
  expect(order).toEqual(['another', '20', '40'])
})
