/** Finds what is drawn at a point by boxes that were measured before. Points and boxes in pixels of the text's root. */
export interface BoxIndex<T> {
  /** One more box of an item. */
  add: (item: T, edges: Edges) => void
  remove: (item: T) => void
  /** The items with a box at a point. One with two boxes there comes twice. */
  at: (x: number, y: number) => T[]
  clear: () => void
}

interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Box<T> extends Edges {
  readonly item: T
}

/** Height of a stripe, in pixels: about a line of text, so that a box is in one or two of them. */
const STRIPE = 32

/** Keeps boxes by the stripes of the page they reach into. A box has its edges. */
export function createBoxIndex<T>(): BoxIndex<T> {
  const stripes = new Map<number, Box<T>[]>()
  const stripesOf = new Map<T, Set<number>>()
  return {
    add: (item, edges) => {
      const known = stripesOf.get(item) ?? new Set()
      stripesOf.set(item, known)
      const box = { item, ...edges }
      for (let at = Math.floor(box.top / STRIPE); at <= Math.floor(box.bottom / STRIPE); at++) {
        known.add(at)
        const stripe = stripes.get(at)
        if (stripe) stripe.push(box)
        else stripes.set(at, [box])
      }
    },
    remove: (item) => {
      for (const at of stripesOf.get(item) ?? []) {
        const rest = stripes.get(at)?.filter((box) => box.item !== item)
        if (rest) stripes.set(at, rest)
      }
      stripesOf.delete(item)
    },
    at: (x, y) => {
      const found: T[] = []
      for (const { item, left, top, right, bottom } of stripes.get(Math.floor(y / STRIPE)) ?? [])
        if (left <= x && x <= right && top <= y && y <= bottom) found.push(item)
      return found
    },
    clear: () => {
      stripes.clear()
      stripesOf.clear()
    },
  }
}
