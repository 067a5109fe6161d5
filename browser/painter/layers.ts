import { listOverlaps } from '@/lib/anchor/list-overlaps'
import { findSpan, getRange } from '@/lib/anchor/side-text'
import { SIDES } from '@/lib/text/side'
import { toDomRanges } from '../reader-dom/to-dom-range'
import { indexReader } from '../reader-dom/reader-index'
import { TONES, type PaintedRange, type Tone } from './painted-range'

/** A tone, or what two notes of one tone share (`overlap`), or what belongs to the note in focus (`active`). */
export type LayerName = Tone | 'overlap' | 'active'

/** From the ground up: what comes later is painted over what came before. */
export const LAYERS: readonly LayerName[] = ['overlap', ...TONES, 'active']

/** The ranges of the page that belong in a layer. */
export function listLayerRanges(
  root: Element,
  layer: LayerName,
  ranges: readonly PaintedRange[],
  focused: string | null,
): Range[] {
  if (layer === 'overlap') return listOverlapRanges(root, ranges)
  const members = ranges.filter(({ id, tone }) => (layer === 'active' ? id === focused : tone === layer))
  return members.flatMap(({ side, range }) => toDomRanges(root, side, range))
}

/** Where notes of one tone overlap. Two tones show by themselves, each by its wash and its line. */
function listOverlapRanges(root: Element, ranges: readonly PaintedRange[]): Range[] {
  const { sides } = indexReader(root)
  return SIDES.flatMap((side) =>
    TONES.flatMap((tone) => {
      const alike = ranges.filter((painted) => painted.side === side && painted.tone === tone)
      const spans = alike.flatMap(({ range }) => findSpan(sides[side], range) ?? [])
      return listOverlaps(spans).flatMap((span) => toDomRanges(root, side, getRange(sides[side], span)))
    }),
  )
}
