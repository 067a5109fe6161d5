import { z } from 'zod'
import { TARGET_ROLES } from '../anchor/target'
import { SpanDocument } from '../search/search-document'
import { SIDES } from '../text/side'
import { SegmentId } from '../work/ids'

/** Why a passage is shown: as its target says, or (`partner`) because it faces one that is. */
export const PASSAGE_ROLES = [...TARGET_ROLES, 'partner'] as const

/** Sentences, and the words of them a note stands on. */
export const Passage = z.strictObject({
  side: z.enum(SIDES),
  role: z.enum(PASSAGE_ROLES),
  /** The first of the sentences; null where the words are not in the text any more: then they stand alone. */
  segment: SegmentId.nullable(),
  text: z.string(),
  /** In order, apart; none in a partner. */
  spans: z.array(SpanDocument),
})

export type Passage = z.infer<typeof Passage>
