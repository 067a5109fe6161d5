import { toRange, type Selector } from 'dom-anchor-text-quote'
import type { Contestant } from './contestant'
import { startPage } from './start-page'

/** dom-anchor-text-quote, told where the quote stood: an approximate search outwards from there. It does not paint. */
const domAnchor: Contestant = {
  anchor: ({ root, notes }, watch) =>
    notes.map(({ quote, was }) => {
      watch()
      return findRange(root, quote, was.start)
    }),
}

/** It throws where a match reaches beyond the last letter of the text: such a note is lost. */
function findRange(root: HTMLElement, quote: Selector, hint: number): Range | null {
  try {
    return toRange(root, quote, { hint })
  } catch {
    return null
  }
}

startPage(domAnchor)
