import { isGraphemeBoundary } from '../text/graphemes'
import type { Span } from './span'

/** How much of a text is shown, and how much of it before what was found, in UTF-16 units. */
const LENGTH = 280
const BEFORE = 80

export interface Excerpt {
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * The part of a text around the first thing found, with an ellipsis where it was cut, at a space where there is one near;
 * spans that lie in it whole, in its own offsets. A short text is its own excerpt.
 */
export function cutExcerpt(text: string, spans: readonly Span[]): Excerpt {
  if (text.length <= LENGTH) return { text, spans }
  const wished = Math.max(0, Math.min((spans[0]?.start ?? 0) - BEFORE, text.length - LENGTH))
  const from = wished === 0 ? 0 : cutAt(text, wished)
  const to = wished + LENGTH >= text.length ? text.length : cutAt(text, wished + LENGTH)
  const lead = from === 0 ? '' : '…'
  const shift = lead.length - from
  return {
    text: lead + text.slice(from, to) + (to === text.length ? '' : '…'),
    spans: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

/** The last space before an offset, if it is near; else the offset, moved back to where no character is cut. */
function cutAt(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset)
  if (space > 0 && space >= offset - 30) return space
  let at = offset
  while (!isGraphemeBoundary(text, at)) at--
  return at
}
