import { makeFinder } from '../../../lib/anchor/make-finder'
import { makeResolver } from '../../../lib/anchor/make-resolver'
import type { TextRange } from '../../../lib/anchor/text-range'
import { SIDES, type Side } from '../../../lib/text/side'
import { makeEarlierSides } from '../../../browser/reader-dom/earlier-sides'
import { createHighlightPainter } from '../../../browser/painter/highlight-painter'
import type { PaintedRange } from '../../../browser/painter/painted-range'
import type { Painter } from '../../../browser/painter/painter'
import { createHitTest, type HitTest } from '../../../browser/hit-test/hit-test'
import { readReader, type ReaderIndex } from '../../../browser/reader-dom/reader-index'
import { findEnds } from '../../../browser/reader-dom/to-dom-range'
import type { Contestant, OpenPage } from './contestant'
import { startPage } from './start-page'

let painter: Painter | null = null
let hits: HitTest | null = null

/** Yanyana: the resolver, the painter for the Custom Highlight API, and the hit test. */
const ours: Contestant = {
  anchor: ({ root, notes, revision, revisions }: OpenPage, watch) => {
    const index = readReader(root)
    const { sides } = index
    const earlier = makeEarlierSides(sides, revisions)
    for (const side of SIDES) {
      sides[side].earlier = earlier[side]
      sides[side].findElsewhere = makeFinder(sides[side])
    }
    const resolve = { tr: makeResolver(sides.tr, revision), en: makeResolver(sides.en, revision) }
    return notes.map(({ target }) => {
      watch()
      const found = resolve[target.side](target)
      if (found.status !== 'anchored') return null
      return toStaticRange(index, target.side, found.range)
    })
  },
  paint: ({ root, notes }) => {
    const ranges = notes.map(({ id, meaning: tone, target: { side, start, end } }): PaintedRange => ({
      id,
      side,
      range: { start, end },
      tone,
      role: 'marked',
    }))
    painter ??= createHighlightPainter(root)
    hits ??= createHitTest(root)
    painter.paint(ranges)
    hits.set(ranges)
  },
  notesAt: (x, y) => hits?.notesAt(x, y) ?? [],
  clear: () => {
    painter?.dispose()
    hits?.dispose()
    painter = null
    hits = null
    forgetPage()
  },
}

/** The page is read but once; to be charged for it each time, we put another sentence in the place of the last. */
function forgetPage(): void {
  const sentences = document.querySelectorAll('[data-segment]')
  const last = sentences[sentences.length - 1]
  last?.replaceWith(last.cloneNode(true))
}

/** From the first word of a passage to the last. */
function toStaticRange(index: ReaderIndex, side: Side, range: TextRange): StaticRange | null {
  const ends = findEnds(index, side, range)
  if (!ends) return null
  const { start, end } = ends
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  })
}

startPage(ours)
