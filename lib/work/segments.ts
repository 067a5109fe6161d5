import type { SegmentId } from './ids'
import type { Work } from './work'

/** Every segment of a work, in reading order. */
export function segmentsOf(work: Work): SegmentId[] {
  return work.paragraphs.flatMap((paragraph) => paragraph.segments)
}
