import type { TargetRole } from '@/lib/anchor/target'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'

/**
 * How a passage is painted: one tone for each meaning of a note, and `draft` for words that are chosen but not marked
 * yet (the selection itself goes when the focus moves to the comment).
 */
export const TONES = ['idea', 'question', 'wording', 'doubt', 'draft'] as const

export type Tone = (typeof TONES)[number]

/** A passage to paint. A note with several targets has several, all with its id. */
export interface PaintedRange {
  readonly id: string
  readonly side: Side
  readonly range: TextRange
  readonly tone: Tone
  /** A projected passage has the line of its tone without the wash; a related one a quiet line that has no tone. */
  readonly role: TargetRole
}
