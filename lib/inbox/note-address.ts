import type { Annotation } from '../annotation/annotation'
import { seminarOf } from '../annotation/layer'

/** The query, `?` and all, by which the reader’s page opens a note or a reply where it was said. */
export function noteAddress({ id, layer }: Pick<Annotation, 'id' | 'layer'>): string {
  const seminar = seminarOf(layer)
  return `?${new URLSearchParams({ ...(seminar !== null && { seminar }), note: id }).toString()}`
}
