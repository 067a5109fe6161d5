import { z } from 'zod'
import { SIDES } from '../text/side'
import { SegmentId } from './ids'
import { Localized } from './localized'

/** One mended damage: `restored` stands in the canonical text where the source had `received`. */
export const Repair = z.strictObject({
  n: z.int().min(1),
  segment: SegmentId,
  side: z.enum(SIDES),
  /** UTF-16 offsets in the segment's canonical text; start inclusive, end exclusive. */
  start: z.int().min(0),
  end: z.int().min(1),
  restored: z.string().min(1),
  received: z.string().min(1),
  kind: z.enum(['dropped-apostrophe', 'byte-swapped-run']),
  certainty: z.enum(['certain', 'high']),
  /** How sure the spaces of `restored` are, where the repair touches any. */
  spacing: z.literal('inferred').optional(),
  /** The line of the text as received, from 1. */
  line: z.int().min(1),
  reason: Localized,
})
export type Repair = z.infer<typeof Repair>

/** `repairs.json`: numbered from 1, line by line as they were recorded. */
export const RepairLayer = z.array(Repair)
export type RepairLayer = z.infer<typeof RepairLayer>
