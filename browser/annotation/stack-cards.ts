/** A card that wants to stand at `top`; lengths in CSS pixels from the top of its paragraph. */
export type CardBox = { readonly id: string; readonly top: number; readonly height: number }

export type Stack = {
  /** Where each card that is shown stands. */
  readonly tops: ReadonlyMap<string, number>
  /** How many of the last cards found no room. */
  readonly hidden: number
}

/**
 * Stands cards, given in the order of the text, below one another: each as near to its passage as the ones before
 * allow, all within `room`. Those that do not fit are hidden from the end, and room is left to say so. The first card
 * always stands.
 */
export function stackCards(cards: readonly CardBox[], room: number, gap: number, more: number): Stack {
  for (let count = cards.length; count > 1; count -= 1) {
    const tops = stand(cards.slice(0, count), count < cards.length ? room - more - gap : room, gap)
    if (tops) return { tops, hidden: cards.length - count }
  }
  const [first] = cards
  if (!first) return { tops: new Map(), hidden: 0 }
  const top = Math.max(0, Math.min(first.top, room - first.height))
  return { tops: new Map([[first.id, top]]), hidden: cards.length - 1 }
}

/** Whether two stacks stand alike. */
export function isSameStack(a: Stack, b: Stack): boolean {
  return a.tops.size === b.tops.size && [...a.tops].every(([id, top]) => b.tops.get(id) === top)
}

function stand(cards: readonly CardBox[], room: number, gap: number): Map<string, number> | null {
  const tops = new Map<string, number>()
  // 1. Downwards: not above its passage, not into the card before.
  let free = 0
  for (const { id, top, height } of cards) {
    const at = Math.max(top, free)
    tops.set(id, at)
    free = at + height + gap
  }
  // 2. Upwards: not below the room.
  let limit = room
  for (const { id, height } of [...cards].reverse()) {
    const at = Math.min(tops.get(id) ?? 0, limit - height)
    if (at < 0) return null
    tops.set(id, at)
    limit = at - gap
  }
  return tops
}
