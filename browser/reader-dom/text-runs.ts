/** A text node of a sentence, with the UTF-16 offset at which it begins in the canonical text. */
export interface TextRun {
  readonly node: Text
  readonly start: number
}

/** The text nodes a sentence is written in, in order, without those of markers and other asides. */
export function listTextRuns(sentence: Element): TextRun[] {
  const runs: TextRun[] = []
  let start = 0
  const walker = document.createTreeWalker(
    sentence,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
      return isAside(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
    },
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    runs.push({ node, start })
    start += node.length
  }
  return runs
}

/** The canonical text of a sentence, as it stands on the page. */
export function readText(sentence: Element): string {
  return listTextRuns(sentence)
    .map(({ node }) => node.data)
    .join('')
}

function isAside(node: Node): boolean {
  return node instanceof Element && node.hasAttribute('data-aside')
}
