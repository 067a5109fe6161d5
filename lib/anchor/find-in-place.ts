import { findSpan, type SideText } from './side-text'
import type { Target } from './target'

/**
 * Whether all that a target kept stands where it stood: the words at their offsets, and the context as far as it lay in
 * their sentences. A passage within one sentence is told by reading that sentence alone.
 */
export function findInPlace(sideText: SideText, target: Target): boolean {
  const { start, end, quote } = target
  const [first, last] = [sideText.byId.get(start.segment), sideText.byId.get(end.segment)]
  if (!first || !last) return false
  const before = Math.min(quote.prefix.length, start.offset)
  const after = quote.suffix.slice(0, Math.max(0, last.text.length - end.offset))
  return (
    first.text.startsWith(quote.prefix.slice(quote.prefix.length - before), start.offset - before) &&
    last.text.startsWith(after, end.offset) &&
    standsAt(sideText, target)
  )
}

/** Whether the words of a target stand at its offsets. */
export function standsAt(sideText: SideText, { start, end, quote }: Target): boolean {
  if (start.segment === end.segment) {
    const { text } = sideText.byId.get(start.segment) ?? { text: '' }
    return end.offset - start.offset === quote.exact.length && text.startsWith(quote.exact, start.offset)
  }
  const span = findSpan(sideText, { start, end })
  return span !== null && sideText.running.slice(span.start, span.end) === quote.exact
}
