import type { PageSpan } from '../bench-note'

/** All text nodes under an element, and the offset at which each begins in the text of all. */
export interface TextIndex {
  readonly nodes: readonly Text[]
  readonly starts: readonly number[]
}

/** Reads the text nodes under an element, in order. */
export function indexText(root: Node): TextIndex {
  const nodes: Text[] = []
  const starts: number[] = []
  let start = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node)
    starts.push(start)
    start += node.length
  }
  return { nodes, starts }
}

/** The range at offsets of the text of all. Throws outside of it. */
export function toStaticRange(index: TextIndex, { start, end }: PageSpan): StaticRange {
  const first = findNode(index, start)
  // An end at a border belongs to what comes before it.
  const last = findNode(index, end - 1)
  const [startContainer, endContainer] = [index.nodes[first], index.nodes[last]]
  if (!startContainer || !endContainer) throw new RangeError('outside of the text')
  return new StaticRange({
    startContainer,
    startOffset: start - (index.starts[first] ?? 0),
    endContainer,
    endOffset: end - (index.starts[last] ?? 0),
  })
}

/** The offsets of a range in the text of all; null where it does not begin and end in text under the root. */
export function makeReverse(index: TextIndex): (range: AbstractRange) => PageSpan | null {
  const starts = new Map<Node, number>(index.nodes.map((node, at) => [node, index.starts[at] ?? 0]))
  return ({ startContainer, startOffset, endContainer, endOffset }) => {
    const [start, end] = [starts.get(startContainer), starts.get(endContainer)]
    return start === undefined || end === undefined
      ? null
      : { start: start + startOffset, end: end + endOffset }
  }
}

function findNode({ starts }: TextIndex, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
