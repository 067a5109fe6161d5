/** Chance that comes again: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number
  chance: (probability: number) => boolean
  /** One of a list. Throws on an empty list. */
  pick: <T>(list: readonly T[]) => T
  /** A name drawn by its weight. */
  draw: <K extends string>(weights: Readonly<Record<K, number>>) => K
}

/** Splitmix32: 32 bits of state, each step well mixed. */
export function makeRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('There is nothing to pick from')
      return found
    },
    draw: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0]
      if (!found) throw new RangeError('There is nothing to draw from')
      return found[0]
    },
  }
}
