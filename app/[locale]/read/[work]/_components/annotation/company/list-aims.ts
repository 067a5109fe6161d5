import type { Layer } from '@/lib/annotation/layer'
import { layerOf, teachersOf } from '@/lib/annotation/layer-names'
import type { Seminar } from '@/lib/seminar/seminar'

/** Where a note can go that is written in a seminar, or alone: the narrowest first. */
export function listAims(here: Seminar | null): readonly Layer[] {
  if (here === null || !here.me.writes) return ['private']
  const layer = layerOf(here.id)
  return here.me.role === 'student' ? ['private', layer] : ['private', teachersOf(layer), layer]
}
