import type { Span } from './text-range'

/**
 * Where a part of a pattern lies in a text that is like the whole pattern: from the first to after the last unit that
 * stands for one of the part (the same, or another in its place). What was put in beside the part is left out. Null when
 * nothing of it is there. Costs the product of the two lengths: for stretches of a few hundred units.
 */
export function alignPart(pattern: string, text: string, part: Span): Span | null {
  const width = text.length + 1
  const costs = new Uint16Array((pattern.length + 1) * width)
  for (let j = 0; j < width; j++) costs[j] = j
  for (let i = 1; i <= pattern.length; i++) {
    const unit = pattern.charCodeAt(i - 1)
    const line = i * width
    costs[line] = i
    for (let j = 1; j < width; j++) {
      const change = (costs[line - width + j - 1] ?? 0) + (text.charCodeAt(j - 1) === unit ? 0 : 1)
      const out = (costs[line - width + j] ?? 0) + 1
      const put = (costs[line + j - 1] ?? 0) + 1
      costs[line + j] = change <= out && change <= put ? change : Math.min(out, put)
    }
  }
  return readPart(pattern, text, part, costs)
}

/** Walks the cheapest way back. Of two as cheap, the one that keeps equal units side by side. */
function readPart(pattern: string, text: string, part: Span, costs: Uint16Array): Span | null {
  const width = text.length + 1
  let start = -1
  let end = -1
  let i = pattern.length
  let j = text.length
  while (i > 0 && j > 0) {
    const cost = costs[i * width + j] ?? 0
    const same = pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1)
    if (cost === (costs[(i - 1) * width + j - 1] ?? 0) + (same ? 0 : 1)) {
      i--
      j--
      if (i >= part.start && i < part.end) {
        start = j
        if (end < 0) end = j + 1
      }
    } else if (cost === (costs[(i - 1) * width + j] ?? 0) + 1) i--
    else j--
  }
  return start < 0 ? null : { start, end }
}
