import { z } from 'zod'
import { SegmentId } from './ids'

/** One place inside a segment where the text as received was laid out differently from the canonical text. */
const LayoutPlace = z.strictObject({
  /** UTF-16 offset in the canonical text. */
  at: z.int().min(0),
  /** The word that ends at `at`: for people, and a check that the offset is right. */
  after: z.string().min(1),
  /** What the canonical text has from `at` on: one space, or nothing. */
  text: z.enum([' ', '']),
  /** What the text as received has instead. At a marker's offset it stands before the marker. */
  received: z.string().min(1),
})

/**
 * `layout.json`: the white space of the text as received, which the canonical text does not keep.
 * `before` is all that stands between the previous segment (or the beginning) and this one: a space, a wrapped
 * line, a blank line and an indent. `inside` lists the wrapped lines and stray spaces within it, in order.
 * `end` is what follows the last segment. With the repairs undone, the markers written `[6]` and this white space
 * put back, the original side is the text as received, byte for byte.
 */
export const Layout = z.strictObject({
  segments: z.record(
    SegmentId,
    z.strictObject({ before: z.string(), inside: z.array(LayoutPlace).min(1).optional() }),
  ),
  end: z.string(),
})
export type Layout = z.infer<typeof Layout>
