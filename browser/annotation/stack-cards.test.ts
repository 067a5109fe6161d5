import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackCards, type CardBox } from './stack-cards'

const cards = (...boxes: [top: number, height: number][]): CardBox[] =>
  boxes.map(([top, height], index) => ({ id: String(index), top, height }))

const topsOf = (given: CardBox[], room: number) => {
  const { tops, hidden } = stackCards(given, room, 10, 20)
  return [...tops.values(), `${hidden} hidden`]
}

describe('stackCards', () => {
  it('stands each card at its passage where there is room', () => {
    expect(topsOf(cards([0, 50], [100, 50]), 200)).toEqual([0, 100, '0 hidden'])
  })

  it('moves a card down below the one before', () => {
    expect(topsOf(cards([0, 50], [20, 50]), 200)).toEqual([0, 60, '0 hidden'])
  })

  it('moves cards up to end with the paragraph', () => {
    expect(topsOf(cards([80, 50], [150, 80]), 200)).toEqual([60, 120, '0 hidden'])
  })

  it('hides from the end what does not fit, and leaves room to say so', () => {
    expect(topsOf(cards([0, 80], [0, 80], [0, 80]), 200)).toEqual([0, 90, '1 hidden'])
  })

  it('shows one card in a paragraph that is too short for any', () => {
    expect(topsOf(cards([5, 80], [5, 80]), 30)).toEqual([0, '1 hidden'])
  })

  it('has nothing to say of no cards', () => {
    expect(topsOf([], 100)).toEqual(['0 hidden'])
  })

  it('keeps the order, lets no two meet, and stays in the room it has', () => {
    const box = fc.record({
      top: fc.integer({ min: 0, max: 500 }),
      height: fc.integer({ min: 10, max: 120 }),
    })
    fc.assert(
      fc.property(fc.array(box, { minLength: 2 }), fc.integer({ min: 130, max: 600 }), (boxes, room) => {
        const given = boxes
          .sort((a, b) => a.top - b.top)
          .map((found, index) => ({ ...found, id: String(index) }))
        const { tops, hidden } = stackCards(given, room, 10, 20)
        const shown = given.slice(0, given.length - hidden)
        expect([...tops.keys()]).toEqual(shown.map(({ id }) => id))
        let free = 0
        for (const { id, height } of shown) {
          expect(tops.get(id)).toBeGreaterThanOrEqual(free)
          free = (tops.get(id) ?? 0) + height + 10
        }
        expect(free - 10).toBeLessThanOrEqual(room)
      }),
    )
  })
})
