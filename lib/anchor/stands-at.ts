import type { SideSegment, SideText } from './side-text'
import type { Target } from './target'

/**
 * Whether the words of a target stand at its offsets. Reads no more of the text than the sentences they are in, which of
 * a long page takes a hundredth of the time.
 */
export function standsAt({ segments, byId }: SideText, { start, end, quote }: Target): boolean {
  const { exact } = quote
  const first = byId.get(start.segment)
  if (first && start.segment === end.segment)
    return end.offset - start.offset === exact.length && first.text.startsWith(exact, start.offset)
  const last = byId.get(end.segment)
  if (!first || !last || start.offset > first.text.length || end.offset > last.text.length) return false
  let at = 0
  for (let index = first.index; index <= last.index; index++) {
    const here = segments[index]
    const before = segments[index - 1]
    if (!here || (index > first.index && (!before || exact[at++] !== joinOf(before, here)))) return false
    const from = index === first.index ? start.offset : 0
    const piece = here.text.slice(from, index === last.index ? end.offset : undefined)
    if (!exact.startsWith(piece, at)) return false
    at += piece.length
  }
  return at === exact.length
}

/** What stands between two segments that follow each other. */
function joinOf(before: SideSegment, after: SideSegment): string {
  return before.paragraph === after.paragraph ? ' ' : '\n'
}
