import { listOverlaps } from '@/lib/anchor/list-overlaps'
import { findSpan, getRange } from '@/lib/anchor/side-text'
import { SIDES } from '@/lib/text/side'
import { toDomRanges } from '../reader-dom/to-dom-range'
import { indexReader } from '../reader-dom/reader-index'
import { TONES, type PaintedRange, type Tone } from './painted-range'

/**
 * A tone, as a reader marked it or as it was projected; what is related to a note; what two marks of one tone share
 * (`overlap`); what belongs to the note in focus (`active`).
 */
export type LayerName = Tone | `${Tone}-projected` | 'related' | 'overlap' | 'active'

/** From the ground up: what comes later is painted over what came before. */
export const LAYERS: readonly LayerName[] = [
  'overlap',
  'related',
  ...TONES.map((tone) => `${tone}-projected` as const),
  ...TONES,
  'active',
]

/** The ranges of the page that belong in a layer. */
export function listLayerRanges(
  root: Element,
  layer: LayerName,
  ranges: readonly PaintedRange[],
  focused: string | null,
): Range[] {
  if (layer === 'overlap') return listOverlapRanges(root, ranges)
  const members = ranges.filter((painted) =>
    layer === 'active' ? painted.id === focused : layerOf(painted) === layer,
  )
  return members.flatMap(({ side, range }) => toDomRanges(root, side, range))
}

function layerOf({ tone, role }: PaintedRange): LayerName {
  return role === 'marked' ? tone : role === 'related' ? role : `${tone}-projected`
}

/** Where marks of one tone overlap. Two tones show by themselves, each by its wash and its line. */
function listOverlapRanges(root: Element, ranges: readonly PaintedRange[]): Range[] {
  const { sides } = indexReader(root)
  return SIDES.flatMap((side) =>
    TONES.flatMap((tone) => {
      const alike = ranges.filter((painted) => painted.side === side && layerOf(painted) === tone)
      const spans = alike.flatMap(({ range }) => findSpan(sides[side], range) ?? [])
      return listOverlaps(spans).flatMap((span) => toDomRanges(root, side, getRange(sides[side], span)))
    }),
  )
}
