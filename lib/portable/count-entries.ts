import type { ExportFormat } from './export-format'

/** What stands once with every entry of a file, and hardly anywhere else. */
const MARKS: Readonly<Record<ExportFormat, RegExp>> = {
  jsonld: /\n\{/gu,
  markdown: /\n#{3,4} /gu,
  csv: /\r\n/gu,
  html: /<article/gu,
}

/** Longest mark, less one. */
const KEPT = 7

/**
 * Counts the entries of a file of which one piece after the other is given: answers how many there have been. It is for a
 * reader who waits, and may be a few off.
 */
export function openEntryCounter(format: ExportFormat): (piece: string) => number {
  let rest = ''
  let count = format === 'csv' ? -1 : 0
  return (piece) => {
    const text = rest + piece
    let end = 0
    for (const { index, 0: mark } of text.matchAll(MARKS[format])) {
      count++
      end = index + mark.length
    }
    rest = text.slice(Math.max(end, text.length - KEPT))
    return Math.max(0, count)
  }
}
