import type { Layer } from '@/lib/annotation/layer'

/** By what messages tell who moderates a layer: the host the public one, teachers and assistants any other. */
export function whereOf(layer: Layer): 'public' | 'seminar' {
  return layer === 'public' ? 'public' : 'seminar'
}
