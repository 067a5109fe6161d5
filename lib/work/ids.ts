import { z } from 'zod'

/** Names the work's folder and its address: lower-case ASCII words joined by hyphens. */
export const WorkId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens')
export type WorkId = z.infer<typeof WorkId>

/** `p3`. Never changed and never used again, also when a paragraph is taken out. */
export const ParagraphId = z.string().regex(/^p[1-9][0-9]*$/u, 'must look like p3')
export type ParagraphId = z.infer<typeof ParagraphId>

/** `p3.s2`: the unit of alignment, shared by both sides and every layer. Never changed, never used again. */
export const SegmentId = z.string().regex(/^p[1-9][0-9]*\.s[1-9][0-9]*$/u, 'must look like p3.s2')
export type SegmentId = z.infer<typeof SegmentId>

/** The number inside a marker, as text: `6` for `[6]`. */
export const MarkerLabel = z.string().regex(/^[1-9][0-9]*$/u, 'must be a whole number from 1')
export type MarkerLabel = z.infer<typeof MarkerLabel>

/** The paragraph a segment was made in: `p3` for `p3.s2`. */
export function paragraphOf(segment: SegmentId): ParagraphId {
  return segment.slice(0, segment.indexOf('.'))
}
