import type { Layer, SeminarLayer, TeachersLayer } from './layer'

// Apart from the schemas, so that the reader's page does not load what checks them.

/** The layer all members of a seminar share. */
export function layerOf(seminar: string): SeminarLayer {
  return `seminar:${seminar}`
}

/** The layer of the teachers of a seminar. */
export function teachersOf(layer: SeminarLayer): TeachersLayer {
  return `teachers:${layer.slice('seminar:'.length)}`
}

/** The seminar a layer belongs to; null for what is in none, and for what is no layer. */
export function seminarOf(layer: string): string | null {
  return /^(?:seminar|teachers):(.+)$/.exec(layer)?.[1] ?? null
}

/**
 * Whether somebody could come to see in `to` what they could not in `from`. Narrower than a seminar are its teachers; than
 * everything, the private layer. Another seminar is other eyes; nothing is wider than the public layer.
 */
export function isWider(from: Layer, to: Layer): boolean {
  if (from === to || to === 'private' || from === 'public') return false
  return !(from.startsWith('seminar:') && to === teachersOf(from as SeminarLayer))
}
