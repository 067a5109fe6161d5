/**
 * How alike two words or short texts are, from 0 to 1: the share of the longer one that is left when the letters that were changed,
 * taken out, put in or changed about with their neighbour are counted off.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const longer = Math.max(one.length, other.length)
  return 1 - countEdits(one, other) / longer
}

/** The number of letters to change, take out, put in, or change about with their neighbour. */
export function countEdits(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    ;[before, row] = [row, next]
  }
  return row[other.length] ?? 0
}
