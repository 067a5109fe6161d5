const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Two units below U+0300 never join, but for a line feed after a carriage return. */
const APART = /^[^\r\n\u0300-\uFFFF]{2}$/

/** The grapheme (what a reader calls one character) that covers a UTF-16 offset; null at the end of the text. */
export function findGrapheme(text: string, offset: number): { start: number; end: number } | null {
  if (offset >= text.length) return null
  if (isApart(text, offset) && isApart(text, offset + 1)) return { start: offset, end: offset + 1 }
  const found = segmenter.segment(text).containing(offset)
  return found ? { start: found.index, end: found.index + found.segment.length } : null
}

/** Whether no grapheme is cut at a UTF-16 offset. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  return isApart(text, offset) || findGrapheme(text, offset)?.start === offset
}

/** A boundary that is seen without the segmenter, which costs a hundred times more: the common case. */
function isApart(text: string, offset: number): boolean {
  return offset === 0 || offset === text.length || APART.test(text.slice(offset - 1, offset + 1))
}
