import { listStretches } from '@/lib/anchor/list-stretches'
import { findSpan } from '@/lib/anchor/side-text'
import type { Span } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
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

/** What one layer paints on one side. */
export type Group = `${LayerName} ${Side}`

/** The group a passage belongs to. Only `active` and `overlap` have none of their own. */
export function groupOf({ tone, role, side }: PaintedRange): Group {
  return `${layerOf({ tone, role })} ${side}`
}

/**
 * What the passages of one group cover, apart from each other: of ten thousand notes on a short text most cover each
 * other, and to paint the same words again shows nothing. Where marks of one tone overlap, `overlap` covers them, too;
 * two tones show by themselves, each by its wash and its line.
 */
export function listStretchesOf(index: ReaderIndex, group: Iterable<PaintedRange>): LayerStretch[] {
  const members = [...group]
  const [first] = members
  if (!first) return []
  const { side, tone, role } = first
  const spans = members.flatMap(({ range }) => findSpan(index.sides[side], range) ?? [])
  const layer = layerOf(first)
  return [
    ...name(layer, layer, side, listStretches(spans, 1)),
    ...(role === 'marked' ? name('overlap', `overlap-${tone}`, side, listStretches(spans, 2)) : []),
  ]
}

/** Passages by group. */
export function groupRanges(ranges: Iterable<PaintedRange>): Map<Group, PaintedRange[]> {
  const groups = new Map<Group, PaintedRange[]>()
  for (const painted of ranges) {
    const group = groups.get(groupOf(painted))
    if (group) group.push(painted)
    else groups.set(groupOf(painted), [painted])
  }
  return groups
}

function name(layer: LayerName, group: string, side: Side, spans: readonly Span[]): LayerStretch[] {
  return spans.map(({ start, end }) => ({ layer, side, start, end, key: `${group} ${side} ${start} ${end}` }))
}

function layerOf({ tone, role }: Pick<PaintedRange, 'tone' | 'role'>): LayerName {
  return role === 'marked' ? tone : role === 'related' ? role : `${tone}-projected`
}
