import type { BenchNote, PageSpan } from '../bench-note'
import type { Anchor } from './contestant'
import { indexText, makeReverse } from './text-index'

/** How many notes were found where they stand, found elsewhere, and not found. */
export interface Found {
  readonly right: number
  readonly wrong: number
  readonly lost: number
}

/** Units by which an end may be beside the true one, where letters near it were changed: within its word. */
export const NEAR = 2

/** Compares anchors with where the notes stand. Not timed. */
export function checkAnchors(
  root: HTMLElement,
  notes: readonly BenchNote[],
  anchors: readonly (Anchor | null)[],
  near: number,
): Found {
  const reverse = makeReverse(indexText(root))
  const painted = readPainted(root)
  let right = 0
  let lost = 0
  notes.forEach(({ now }, at) => {
    const anchor = anchors[at]
    const span = anchor && ('paintedId' in anchor ? painted.get(anchor.paintedId) : reverse(anchor))
    if (!anchor || (!span && 'paintedId' in anchor)) lost++
    else if (span && isNear(span, now, near)) right++
  })
  return { right, lost, wrong: notes.length - right - lost }
}

function isNear(span: PageSpan, now: PageSpan, near: number): boolean {
  return Math.abs(span.start - now.start) <= near && Math.abs(span.end - now.end) <= near
}

/** The offsets of what each note has been wrapped in, by its id. */
function readPainted(root: HTMLElement): Map<string, PageSpan> {
  const found = new Map<string, { start: number; end: number }>()
  const { nodes, starts } = indexText(root)
  nodes.forEach((node, at) => {
    const start = starts[at] ?? 0
    for (const id of listIdsOn(node.parentElement, root)) {
      const known = found.get(id)
      if (known) known.end = start + node.length
      else found.set(id, { start, end: start + node.length })
    }
  })
  return found
}

/** The ids on the wrappers around an element, innermost first. */
export function listIdsOn(element: Element | null, root: Element): string[] {
  const ids: string[] = []
  for (let at = element; at && at !== root; at = at.parentElement) {
    if (!(at instanceof HTMLElement) || at.localName !== 'mark') continue
    const { note, highlightId, highlightIdExtra } = at.dataset
    if (note) ids.push(note)
    if (highlightId) ids.push(highlightId)
    if (highlightIdExtra) ids.push(...highlightIdExtra.split(';').filter(Boolean))
  }
  return ids
}
