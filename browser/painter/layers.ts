import { listStretches } from '@/lib/anchor/list-stretches'
import { findSpan } from '@/lib/anchor/side-text'
import type { Span } from '@/lib/anchor/text-range'
import { SIDES, type Side } from '@/lib/text/side'
import type { ReaderIndex } from '../reader-dom/reader-index'
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

/** A stretch of one side that a layer covers. */
export interface LayerStretch extends Span {
  readonly layer: LayerName
  readonly side: Side
  /** Tells it from every other, and the same each time. */
  readonly key: string
}

/**
 * What each layer but `active` covers, apart from each other within a layer: of ten thousand notes on a short text most
 * cover each other, and to paint the same words again shows nothing. Where marks of one tone overlap, `overlap` covers
 * them, too; two tones show by themselves, each by its wash and its line.
 */
export function listLayerStretches(index: ReaderIndex, ranges: Iterable<PaintedRange>): LayerStretch[] {
  const groups = new Map<LayerName, Record<Side, Span[]>>()
  for (const painted of ranges) {
    const span = findSpan(index.sides[painted.side], painted.range)
    if (!span) continue
    const layer = layerOf(painted)
    const group = groups.get(layer) ?? { tr: [], en: [] }
    group[painted.side].push(span)
    groups.set(layer, group)
  }
  return [...groups].flatMap(([layer, group]) =>
    SIDES.flatMap((side) => [
      ...name(layer, layer, side, listStretches(group[side], 1)),
      ...(isTone(layer) ? name('overlap', `overlap-${layer}`, side, listStretches(group[side], 2)) : []),
    ]),
  )
}

function name(layer: LayerName, group: string, side: Side, spans: readonly Span[]): LayerStretch[] {
  return spans.map(({ start, end }) => ({ layer, side, start, end, key: `${group} ${side} ${start} ${end}` }))
}

function layerOf({ tone, role }: PaintedRange): LayerName {
  return role === 'marked' ? tone : role === 'related' ? role : `${tone}-projected`
}

function isTone(layer: LayerName): boolean {
  return TONES.some((tone) => tone === layer)
}
