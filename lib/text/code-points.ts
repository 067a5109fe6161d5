/** How many code points stand before a UTF-16 offset. One inside a surrogate pair counts the pair as not yet begun. */
export function countCodePoints(text: string, offset: number): number {
  let count = 0
  for (let index = 0; index < offset; count++) {
    const width = widthAt(text, index)
    if (index + width > offset) break
    index += width
  }
  return count
}

/** The UTF-16 offset after `count` code points; null where the text has fewer. The inverse of `countCodePoints`. */
export function findUnitOffset(text: string, count: number): number | null {
  let index = 0
  for (let left = count; left > 0; left--) {
    if (index >= text.length) return null
    index += widthAt(text, index)
  }
  return index
}

function widthAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}
