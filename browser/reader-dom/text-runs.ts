/** A text node of a sentence, with the UTF-16 offset at which it begins in the canonical text. */
export interface TextRun {
  readonly node: Text
  readonly start: number
}

/** The text nodes a sentence is written in, in order, without those of markers and other asides. */
export function listTextRuns(sentence: Element): TextRun[] {
  const runs: TextRun[] = []
  addRuns(sentence, 0, runs)
  return runs
}

/** The canonical text of a sentence written in these, as it stands on the page. */
export function readText(runs: readonly TextRun[]): string {
  return runs.length === 1 ? (runs[0]?.node.data ?? '') : runs.map(({ node }) => node.data).join('')
}

/** Goes down by hand: a walker with a filter takes several times as long, and a long work has ten thousand sentences. */
function addRuns(parent: Element, from: number, runs: TextRun[]): number {
  let start = from
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      runs.push({ node: child, start })
      start += child.length
    } else if (isElement(child) && !child.hasAttribute('data-aside')) {
      start = addRuns(child, start, runs)
    }
  }
  return start
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
