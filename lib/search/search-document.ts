import { z } from 'zod'
import { SegmentId, WorkId } from '../work/ids'

/** A stretch of a text in UTF-16 offsets, start inclusive, end exclusive. */
export const SpanDocument = z.strictObject({ start: z.int().min(0), end: z.int().min(1) })

/** A sentence on one side, and where the query stands in it: in order, apart; none where only its partner has it. */
const FoundText = z.strictObject({ text: z.string(), spans: z.array(SpanDocument) })

/** A sentence that was found, with its partner. */
export const FoundSentence = z.strictObject({
  work: WorkId,
  segment: SegmentId,
  tr: FoundText,
  en: FoundText,
})

export type FoundSentence = z.infer<typeof FoundSentence>

/** Names the last sentence of a page: a work and its segment. */
export const SentenceCursor = z.string().regex(/^[a-z0-9-]+~p[1-9][0-9]*\.s[1-9][0-9]*$/u)

/** Sentences by work, then in the order of the text; `total` counts all pages, `next` is the cursor of the next one. */
export const SentencePage = z.strictObject({
  items: z.array(FoundSentence),
  total: z.int().min(0),
  next: SentenceCursor.nullable(),
})

export type SentencePage = z.infer<typeof SentencePage>
