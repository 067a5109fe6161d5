import { z } from 'zod'
import { ParagraphId, SegmentId, WorkId } from './ids'
import { Localized, Line } from './localized'

/** `given` by the source, `inferred` by the editor, `translated` by us. */
export const Title = z.strictObject({ text: Line, status: z.enum(['given', 'inferred', 'translated']) })
export type Title = z.infer<typeof Title>

export const Paragraph = z.strictObject({ id: ParagraphId, segments: z.array(SegmentId).min(1) })
export type Paragraph = z.infer<typeof Paragraph>

export const Publisher = z.strictObject({
  /** The full name, without the short one. */
  name: Localized,
  shortName: Line.optional(),
  /** The part of the publication the work stood in, such as a blog. */
  section: Localized.optional(),
})
export type Publisher = z.infer<typeof Publisher>

/** `work.json`: what the work is, whose it is, and its paragraphs and segments in reading order. */
export const Work = z.strictObject({
  id: WorkId,
  /** Raised by one whenever a text layer changes; targets remember the one they were made on. */
  revision: z.int().min(1),
  title: z.strictObject({ tr: Title, en: Title }),
  /** How the titles came about, where a reader should know. */
  titleNote: Localized.optional(),
  /** null when the source does not show one: none is supplied. */
  author: Line.nullable(),
  publisher: Publisher,
  issued: z.iso.date(),
  source: z.url({ protocol: /^https?$/u }),
  rights: Localized,
  description: Localized,
  sides: z
    .strictObject({ tr: z.enum(['original', 'translation']), en: z.enum(['original', 'translation']) })
    .refine((sides) => sides.tr !== sides.en, 'must name one original and one translation'),
  paragraphs: z.array(Paragraph).min(1),
})
export type Work = z.infer<typeof Work>
