import { toRange } from 'dom-anchor-text-quote'
import type { Contestant } from './contestant'
import { startPage } from './start-page'

/** dom-anchor-text-quote, told where the quote stood: an approximate search outwards from there. It does not paint. */
const domAnchor: Contestant = {
  anchor: ({ root, notes }, watch) =>
    notes.map(({ quote, was }) => {
      watch()
      return toRange(root, quote, { hint: was.start })
    }),
}

startPage(domAnchor)
