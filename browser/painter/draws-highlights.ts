/**
 * Whether the browser draws highlights with their lines, which are all that a projected passage has. Firefox has had
 * highlights since 140 and draws their lines since 149, but claims them from the beginning; `highlightsFromPoint`, which
 * came with 150, tells its editions apart.
 */
export function drawsHighlights(): boolean {
  if (!('highlights' in CSS) || typeof Highlight !== 'function') return false
  const isGecko = CSS.supports('-moz-orient', 'inline')
  return !isGecko || 'highlightsFromPoint' in CSS.highlights
}
