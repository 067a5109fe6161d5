import type { SegmentId } from './ids'
import type { Paragraph } from './work'

/** Every segment of a work, or of one of its revisions, in reading order. */
export function segmentsOf({ paragraphs }: { paragraphs: readonly Paragraph[] }): SegmentId[] {
  return paragraphs.flatMap((paragraph) => paragraph.segments)
}
