import type { Company } from '@/lib/annotation/company'
import type { Layer } from '@/lib/annotation/layer'
import { layerOf } from '@/lib/annotation/layer-names'

const keyOf = (seminar: string) => `yanyana.aim.${seminar}`

/**
 * Where the next note goes that is written in some company: in a seminar, where the last was to go in this browser, else
 * to its members. Nothing goes to everybody by itself: in public it is chosen on each page anew.
 */
export function readAim(local: Storage | null, company: Company, layers: readonly Layer[]): Layer {
  if (company.kind !== 'seminar') return 'private'
  const { id } = company.seminar
  const kept = local?.getItem(keyOf(id)) ?? layerOf(id)
  return layers.find((layer) => layer === kept) ?? 'private'
}

/** Remembers it for a seminar, where the browser allows that. */
export function keepAim(local: Storage | null, company: Company, layer: Layer): void {
  if (company.kind !== 'seminar') return
  try {
    local?.setItem(keyOf(company.seminar.id), layer)
  } catch {
    // Storage is full: the next visit begins as the first one did.
  }
}
