import { z } from 'zod'
import { SegmentId } from './ids'

/** `tr.json`, `en.json`: every segment's source by id; `[^6]` is a marker, nothing else is markup. */
export const SegmentLayer = z.record(SegmentId, z.string().min(1, 'must not be empty'))
export type SegmentLayer = z.infer<typeof SegmentLayer>
