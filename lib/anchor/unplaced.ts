import type { SideText } from './side-text'
import type { Target } from './target'

/** No sentence is so long: what stands there stands nowhere. */
const NOWHERE = 900_000

/**
 * A target whose words are known and whose place is not: it was brought in from elsewhere, and they were not found. It is
 * kept like any other, is detached on its own revision, and can be given a place. The text must not be empty.
 */
export function unplacedTarget(
  sideText: SideText,
  quote: Target['quote'],
  revision: number,
  role: 'marked' | 'related',
): Target {
  const segment = sideText.segments[0]?.id
  if (segment === undefined) throw new RangeError(`Side ${sideText.side} has no sentences`)
  return {
    side: sideText.side,
    start: { segment, offset: NOWHERE },
    end: { segment, offset: NOWHERE + quote.exact.length },
    quote,
    revision,
    role,
    via: null,
  }
}

/** Whether a target names no place in any text. */
export function isUnplaced({ start }: Pick<Target, 'start'>): boolean {
  return start.offset === NOWHERE
}
