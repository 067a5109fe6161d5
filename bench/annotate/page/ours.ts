import { makeResolver } from '../../../lib/anchor/make-resolver'
import { createHighlightPainter } from '../../../browser/painter/highlight-painter'
import type { PaintedRange } from '../../../browser/painter/painted-range'
import type { Painter } from '../../../browser/painter/painter'
import { createHitTest, type HitTest } from '../../../browser/hit-test/hit-test'
import { readReader } from '../../../browser/reader-dom/reader-index'
import { listPassagePieces } from '../../../browser/reader-dom/list-passage-pieces'
import type { Contestant, OpenPage } from './contestant'
import { startPage } from './start-page'

let painter: Painter | null = null
let hits: HitTest | null = null

/** Yanyana: the resolver, the painter for the Custom Highlight API, and the hit test. */
const ours: Contestant = {
  anchor: ({ root, notes, revision }: OpenPage, watch) => {
    const index = readReader(root)
    const { sides } = index
    const resolve = { tr: makeResolver(sides.tr, revision), en: makeResolver(sides.en, revision) }
    return notes.map(({ target }) => {
      watch()
      const found = resolve[target.side](target)
      if (found.status !== 'anchored') return null
      return spanPieces(listPassagePieces(index, target.side, found.range))
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
  },
}

/** From the first of a passage's pieces to the last, to be compared with where the note stands. */
function spanPieces(pieces: readonly StaticRange[]): StaticRange | null {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  if (first === last) return first
  const { startContainer, startOffset } = first
  return new StaticRange({
    startContainer,
    startOffset,
    endContainer: last.endContainer,
    endOffset: last.endOffset,
  })
}

startPage(ours)
