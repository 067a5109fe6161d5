/** Random numbers that are the same in every run. */
export interface Seeded {
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number
  /** One of the items. Throws where there is none. */
  pick: <T>(items: readonly T[]) => T
}

/** Mulberry32: small, and even enough to lay out a document by. */
export function makeSeeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
  }
}
