import { z } from 'zod'
import { MarkerLabel, SegmentId } from './ids'
import { Localized } from './localized'

/** The exact words a note hangs on; they occur once in the segment's canonical text on that side. */
const AnchorWords = z.string().min(1)

/** An editor's or a translator's remark on one segment. */
export const Note = z.strictObject({
  /** `n4`. Stable: it is an address. */
  id: z.string().regex(/^n[1-9][0-9]*$/u, 'must look like n4'),
  kind: z.enum(['editor', 'translator']),
  segment: SegmentId,
  /** A side without words (absent) bears no mark for this note. */
  anchor: z
    .strictObject({ tr: AnchorWords.optional(), en: AnchorWords.optional() })
    .refine((anchor) => anchor.tr !== undefined || anchor.en !== undefined, 'must name words on a side'),
  /** The citation in this segment that the note points to. */
  citation: MarkerLabel.optional(),
  body: Localized,
})
export type Note = z.infer<typeof Note>

/** `notes.json`: in the order a reader meets them. */
export const NoteLayer = z.array(Note)
export type NoteLayer = z.infer<typeof NoteLayer>
