import type { Layer } from '@/lib/annotation/layer'
import { layerOf } from '@/lib/annotation/layer-names'

const keyOf = (seminar: string) => `yanyana.aim.${seminar}`

/** Where the next note goes that is written in a seminar: where the last was to go in this browser, else to its members. */
export function readAim(
  local: Storage | null,
  seminar: { readonly id: string } | null,
  layers: readonly Layer[],
): Layer {
  if (seminar === null) return 'private'
  const kept = local?.getItem(keyOf(seminar.id)) ?? layerOf(seminar.id)
  return layers.find((layer) => layer === kept) ?? 'private'
}

/** Remembers it for the seminar, where the browser allows that. */
export function keepAim(local: Storage | null, seminar: string, layer: Layer): void {
  try {
    local?.setItem(keyOf(seminar), layer)
  } catch {
    // Storage is full: the next visit begins as the first one did.
  }
}
