import type { SideText } from './side-text'
import { standsAt } from './stands-at'
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
