import { foldCase } from '../../lib/text/fold-case'
import type { Side } from '../../lib/text/side'

/** Whether two words could be the same word, mended or with another ending: half of their letters in order agree. */
export function isAlike(one: string, other: string, side: Side): boolean {
  const [a, b] = [foldCase(one, side).folded, foldCase(other, side).folded]
  return 2 * countCommon(a, b) >= Math.max(a.length, b.length)
}

/** The length of the longest common subsequence. */
function countCommon(a: string, b: string): number {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0)
  for (const unit of a) {
    const next = [0]
    for (let at = 0; at < b.length; at++)
      next.push(unit === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}
