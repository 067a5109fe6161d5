/** How many code points stand before a UTF-16 offset. One inside a surrogate pair counts the pair as not yet begun. */
export function countCodePoints(text: string, offset: number): number {
  let count = 0
  for (let index = 0; index < offset; count++) {
    const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
    if (index + width > offset) break
    index += width
  }
  return count
}
