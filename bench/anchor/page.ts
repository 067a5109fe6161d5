import { Window } from 'happy-dom'
import type { SideText } from '../../lib/anchor/side-text'
import type { Span } from '../../lib/anchor/text-range'

/** A text as a page, for libraries that read pages. */
export interface Page {
  /** Where Recogito’s text annotator puts a note. */
  readonly revive: (quote: string, marked: Span) => Span | null
}

const { document } = makeGlobal(new Window())

/** Libraries for pages look for these by name when they are loaded. */
function makeGlobal(window: Window): Pick<typeof globalThis, 'document'> {
  const names = ['document', 'navigator', 'Node', 'NodeFilter', 'Range', 'Element', 'HTMLElement'] as const
  const values = { window, ...Object.fromEntries(names.map((name) => [name, window[name]])) }
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  return globalThis
}

/** Lays a text out: a paragraph an element, a sentence an element, with the running text’s spaces between them. */
export async function openPage({ segments }: SideText): Promise<Page> {
  const { reviveSelector } = await import('@recogito/text-annotator')
  const root = document.createElement('div')
  const starts = new Map<Node, number>()
  let paragraph: HTMLElement | null = null
  let name = ''
  let at = 0
  const write = (parent: HTMLElement, text: string) => {
    const node = document.createTextNode(text)
    starts.set(node, at)
    at += text.length
    parent.append(node)
  }
  for (const segment of segments) {
    if (paragraph && segment.paragraph === name) write(paragraph, ' ')
    else {
      if (paragraph) write(root, '\n')
      paragraph = document.createElement('p')
      root.append(paragraph)
      name = segment.paragraph
    }
    const sentence = document.createElement('span')
    paragraph.append(sentence)
    write(sentence, segment.text)
  }
  const offset = (node: Node, within: number) => (starts.get(node) ?? NaN) + within
  return {
    revive: (quote, { start, end }) => {
      const { range } = reviveSelector({ quote, start, end } as never, root) as { range: Range }
      const span = {
        start: offset(range.startContainer, range.startOffset),
        end: offset(range.endContainer, range.endOffset),
      }
      return range.collapsed || Number.isNaN(span.start + span.end) ? null : span
    },
  }
}
