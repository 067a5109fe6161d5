/**
 * Two states of one text as one, paragraph by paragraph: what both say stands once, and where they part both stand, the
 * first one's before the second's. Each text's paragraphs are all there, in their order.
 */
export function mergeTexts(first: string, second: string): string {
  const [left, right] = [paragraphsOf(first), paragraphsOf(second)]
  const shared = countShared(left, right)
  const merged: string[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const [one, other] = [left[i], right[j]]
    if (one !== undefined && one === other) {
      merged.push(one)
      i += 1
      j += 1
    } else if (one !== undefined && (shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0)) {
      merged.push(one)
      i += 1
    } else if (other !== undefined) {
      merged.push(other)
      j += 1
    } else break
  }
  return merged.join('\n\n')
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '')
}

/** How many paragraphs the two have in common from each place on, in the same order. */
function countShared(left: readonly string[], right: readonly string[]): number[][] {
  const counts = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const next = left[i] === right[j] ? 1 + (counts[i + 1]?.[j + 1] ?? 0) : 0
      const row = counts[i] ?? []
      row[j] = Math.max(next, counts[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return counts
}
