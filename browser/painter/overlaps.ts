import { listOverlaps } from '@/lib/anchor/list-overlaps'
import { findSpan, getRange } from '@/lib/anchor/side-text'
import type { Span } from '@/lib/anchor/text-range'
import { SIDES, type Side } from '@/lib/text/side'
import { listPassagePieces } from '../reader-dom/list-passage-pieces'
import type { ReaderIndex } from '../reader-dom/reader-index'
import { TONES, type PaintedRange, type Tone } from './painted-range'

/** Where marks of one tone overlap. Two tones show by themselves, each by its wash and its line. */
export function listOverlapSpans(index: ReaderIndex, ranges: Iterable<PaintedRange>): [Side, Span[]][] {
  const alike = new Map<`${Side} ${Tone}`, Span[]>()
  for (const { side, tone, role, range } of ranges) {
    const span = role === 'marked' ? findSpan(index.sides[side], range) : null
    if (!span) continue
    const group = alike.get(`${side} ${tone}`)
    if (group) group.push(span)
    else alike.set(`${side} ${tone}`, [span])
  }
  return SIDES.flatMap((side) =>
    TONES.map((tone): [Side, Span[]] => [side, listOverlaps(alike.get(`${side} ${tone}`) ?? [])]),
  )
}

/** Remembers where marks overlap, so that only what is new has to be painted. */
export interface Overlaps {
  /** The pieces that are shared no more, and those that are now. */
  update: (index: ReaderIndex, ranges: Iterable<PaintedRange>) => { gone: StaticRange[]; come: StaticRange[] }
  /** Forgets what was painted. */
  clear: () => void
}

export function createOverlaps(): Overlaps {
  let known = new Map<string, StaticRange[]>()
  return {
    update: (index, ranges) => {
      const next = new Map<string, StaticRange[]>()
      const come: StaticRange[] = []
      for (const [group, [side, spans]] of listOverlapSpans(index, ranges).entries())
        for (const span of spans) {
          const key = `${group} ${span.start} ${span.end}`
          const before = known.get(key)
          const pieces = before ?? listPassagePieces(index, side, getRange(index.sides[side], span))
          if (!before) come.push(...pieces)
          next.set(key, pieces)
        }
      const gone = [...known].flatMap(([key, pieces]) => (next.has(key) ? [] : pieces))
      known = next
      return { gone, come }
    },
    clear: () => known.clear(),
  }
}
