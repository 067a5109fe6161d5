import { listTextPieces } from './list-text-pieces'

/**
 * One box for each line a passage stands on, in window pixels and reading order: as high as the text of the line, and
 * as wide as what the range holds of it, markers between its words included. Text alone is measured: where sentences
 * are blocks, a whole one would be as wide as its column.
 */
export function listLineBoxes(range: Range): DOMRect[] {
  const lines: DOMRect[] = []
  for (const rect of listTextPieces(range).flatMap((piece) => [...piece.getClientRects()])) {
    const line = lines.at(-1)
    if (rect.width === 0 || rect.height === 0) continue
    if (line && sharesLine(line, rect)) lines[lines.length - 1] = join(line, rect)
    else lines.push(rect)
  }
  return lines
}

/** Whether the middle of the lower stands within the higher. */
function sharesLine(line: DOMRect, rect: DOMRect): boolean {
  const [small, large] = rect.height < line.height ? [rect, line] : [line, rect]
  const middle = small.top + small.height / 2
  return large.top < middle && middle < large.bottom
}

/** As wide as both, as high as the higher. */
function join(line: DOMRect, rect: DOMRect): DOMRect {
  const left = Math.min(line.left, rect.left)
  const { top, height } = rect.height > line.height ? rect : line
  return new DOMRect(left, top, Math.max(line.right, rect.right) - left, height)
}
