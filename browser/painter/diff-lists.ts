/** What of a list is gone in another, and what has come. */
export interface Difference<T> {
  readonly gone: readonly T[]
  readonly come: readonly T[]
}

/** Compares two lists by the objects in them. What they have alike before and after the first differences costs little. */
export function diffLists<T>(before: readonly T[], now: readonly T[]): Difference<T> {
  const most = Math.min(before.length, now.length)
  let start = 0
  while (start < most && before[start] === now[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++
  const left = before.slice(start, before.length - end)
  const right = now.slice(start, now.length - end)
  const [had, has] = [new Set(left), new Set(right)]
  return { gone: left.filter((item) => !has.has(item)), come: right.filter((item) => !had.has(item)) }
}
