import { getRange } from '@/lib/anchor/side-text'
import { toDomRanges } from '../reader-dom/to-dom-range'
import { indexReader } from '../reader-dom/reader-index'
import { listOverlapSpans } from './overlaps'
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
  if (layer === 'overlap') {
    const index = indexReader(root)
    return listOverlapSpans(index, ranges).flatMap(([side, spans]) =>
      spans.flatMap((span) => toDomRanges(root, side, getRange(index.sides[side], span))),
    )
  }
  const members = ranges.filter((painted) =>
    layer === 'active' ? painted.id === focused : layerOf(painted) === layer,
  )
  return members.flatMap(({ side, range }) => toDomRanges(root, side, range))
}

/** The layer of a passage by itself. */
export function layerOf({ tone, role }: PaintedRange): LayerName {
  return role === 'marked' ? tone : role === 'related' ? role : `${tone}-projected`
}
