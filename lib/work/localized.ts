import { z } from 'zod'

/** A line of plain text: never empty, no stray space at its ends, NFC, quotation marks and apostrophes curly. */
export const Line = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text.trim() === text, 'has space at its ends: take it out')
  .refine((text) => text.normalize('NFC') === text, 'is not NFC: normalise it')
  .refine((text) => !/["']/u.test(text), 'has a straight quotation mark or apostrophe: write it curly')

/**
 * Editorial prose in one of the two languages. Words of the other language stand in ‹single guillemets›, so that
 * a page can put them under their own `lang` (see `proseRuns`); there is no other markup.
 */
export const Prose = Line.refine(
  (text) => /^[^‹›]*(‹[^‹›]+›[^‹›]*)*$/u.test(text),
  'has an unpaired or empty ‹ ›: close each one, never one in another',
)

/** The same thing said in both languages. */
export const Localized = z.strictObject({ tr: Prose, en: Prose })
export type Localized = z.infer<typeof Localized>
