import Highlighter from 'web-highlighter'
import { listIdsOn } from './check-anchors'
import type { Contestant } from './contestant'
import { startPage } from './start-page'

let highlighter: Highlighter | null = null

/** web-highlighter: which element and how far into its text, and a wrapper around each text node, in one step. */
const webHighlighter: Contestant = {
  paintsByAnchoring: true,
  anchor: ({ root, notes }, watch) => {
    const opened = new Highlighter({ $root: root, wrapTag: 'mark' })
    highlighter = opened
    return notes.map(({ id, places, quote }) => {
      watch()
      const meta = ({ span, offset }: typeof places.start) => ({
        parentTagName: 'SPAN',
        parentIndex: span,
        textOffset: offset,
      })
      opened.fromStore(meta(places.start), meta(places.end), quote.exact, id)
      return { paintedId: id }
    })
  },
  notesAt: (x, y) => new Set(listIdsOn(document.elementFromPoint(x, y), document.body)),
  clear: () => {
    highlighter?.dispose()
    highlighter = null
  },
}

startPage(webHighlighter)
