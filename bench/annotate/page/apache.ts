import { createTextQuoteSelectorMatcher, highlightText } from '@apache-annotator/dom'
import { listIdsOn } from './check-anchors'
import type { Contestant } from './contestant'
import { startPage } from './start-page'

/** @apache-annotator/dom: the first match of the quote with its surroundings, and a wrapper around each text node. */
const apache: Contestant = {
  anchor: async ({ root, notes }, watch) => {
    const anchors: (Range | null)[] = []
    for (const { quote } of notes) {
      watch()
      const match = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(root)
      const { value, done } = await match.next()
      anchors.push(done ? null : value)
    }
    return anchors
  },
  paint: ({ notes }, places, watch) => {
    // Live ranges follow the text nodes that each wrapper splits.
    const ranges = places.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range
    })
    ranges.forEach((range, at) => {
      watch()
      highlightText(range, 'mark', { 'data-note': notes[at]?.id ?? '' })
    })
  },
  notesAt: (x, y) => listIdsOn(document.elementFromPoint(x, y), document.body),
}

startPage(apache)
