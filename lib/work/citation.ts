import { z } from 'zod'
import { CitedDocument } from './cited-document'
import { MarkerLabel, SegmentId } from './ids'
import { Localized, Line } from './localized'

/** From the surest to the least sure. */
export const CONFIDENCES = ['high', 'medium-high', 'medium', 'low-medium', 'low', 'none'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A stretch of a document, verbatim but for curly quotation marks; `…` stands for words left out. */
export const Quote = z.strictObject({ text: Line, lang: z.enum(['tr', 'en']) })
export type Quote = z.infer<typeof Quote>

/** A public document that was found to speak of the claim. */
export const Evidence = z.strictObject({
  document: z.string().min(1),
  quotes: z.array(Quote).min(1),
  /** How sure that the document says what the claim says: the whole of it, or the part `sameNote` limits it to. */
  same: z.enum(CONFIDENCES),
  /** Always shown with `same`. */
  sameNote: Localized.optional(),
  /** How sure that the document is the one the author used. */
  source: z.enum(CONFIDENCES),
  sourceNote: Localized.optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** What is known of one marker: the claim it closes, what was found, and where that disagrees. */
export const Citation = z.strictObject({
  segment: SegmentId,
  /** Where the author put the marker: after the full stop or before it. */
  position: z.enum(['after-stop', 'before-stop']),
  verdict: z.strictObject({
    status: z.enum(['supported', 'partial', 'not-found']),
    ...Localized.shape,
  }),
  documents: z.array(Evidence),
  disagreement: Localized.nullable(),
})
export type Citation = z.infer<typeof Citation>

/** `citations.json`: the documents by id, and what is known of each marker by its label. */
export const CitationLayer = z.strictObject({
  documents: z.record(z.string(), CitedDocument),
  /** What a reader should know of a document: what was inferred, what is not known. Its English is the CSL `note`. */
  remarks: z.record(z.string(), Localized),
  citations: z.record(MarkerLabel, Citation),
})
export type CitationLayer = z.infer<typeof CitationLayer>
