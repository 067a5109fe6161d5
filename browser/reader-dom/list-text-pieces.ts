/** The parts of a range of the page that are text of the work, one for each text node, without markers and asides. */
export function listTextPieces(range: Range): Range[] {
  return listTextNodes(range).map((node) => {
    const piece = document.createRange()
    piece.setStart(node, node === range.startContainer ? range.startOffset : 0)
    piece.setEnd(node, node === range.endContainer ? range.endOffset : node.length)
    return piece
  })
}

function listTextNodes(range: Range): Text[] {
  const { commonAncestorContainer: top } = range
  if (top instanceof Text) return [top]
  const nodes: Text[] = []
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node) && !node.parentElement?.closest('[data-aside]'))
      nodes.push(node)
  return nodes
}
