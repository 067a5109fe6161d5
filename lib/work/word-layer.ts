import { z } from 'zod'
import { SegmentId } from './ids'

/**
 * Why a content word has no counterpart: its sense is in the other side's grammar, such as a suffix or a tense
 * (`grammar`); only its own side says it (`only-here`); or it is spread over a phrase that cannot be divided (`spread`).
 */
export const UNLINKED_REASONS = ['grammar', 'only-here', 'spread'] as const
export type UnlinkedReason = (typeof UNLINKED_REASONS)[number]

/** Words of one side as they are written: `her geçen gün`, `has … become`, `unsur#2` (see lib/align/word-group.ts). */
const Written = z.string().min(1)

/** Turkish words and the English words that answer them. */
const WrittenLink = z.tuple([Written, Written])

const Unlinked = z.partialRecord(z.enum(UNLINKED_REASONS), z.array(Written).min(1))

export const SegmentWords = z.strictObject({
  /** What a person has confirmed. */
  links: z.array(WrittenLink),
  /** What `npm run words` proposes and nobody has confirmed yet. The reader is not shown it. */
  proposed: z.array(WrittenLink).exactOptional(),
  unlinked: z.strictObject({ tr: Unlinked.exactOptional(), en: Unlinked.exactOptional() }).exactOptional(),
})
export type SegmentWords = z.infer<typeof SegmentWords>

/** `words.json`: the word links of every segment. A word stands in one link at most. */
export const WordLayer = z.record(SegmentId, SegmentWords)
export type WordLayer = z.infer<typeof WordLayer>
