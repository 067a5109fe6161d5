import { z } from 'zod'
import { SegmentId } from './ids'
import { Localized } from './localized'
import { Paragraph } from './work'

/** What a side had before the change, by segment, as a layer file has it; null where the segment did not exist. */
const EarlierSources = z.record(SegmentId, z.string().min(1, 'must not be empty').nullable())
export type EarlierSources = z.infer<typeof EarlierSources>

/** `revisions/2.json`: the change that made revision 2, who made it and why. Only what changed is in it. */
export const Revision = z.strictObject({
  revision: z.int().min(2),
  /** The day it was published. */
  date: z.iso.date(),
  author: Localized,
  reason: Localized,
  before: z.strictObject({
    tr: EarlierSources.exactOptional(),
    en: EarlierSources.exactOptional(),
    /** All paragraphs as they were, where a segment was added, deleted or moved. */
    paragraphs: z.array(Paragraph).min(1).exactOptional(),
  }),
})
export type Revision = z.infer<typeof Revision>
