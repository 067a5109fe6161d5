import { z } from 'zod'

/** Editorial prose: never empty, no stray space at its ends, NFC. */
export const Prose = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text.trim() === text, 'has space at its ends: take it out')
  .refine((text) => text.normalize('NFC') === text, 'is not NFC: normalise it')

/** The same thing said in both languages. */
export const Localized = z.strictObject({ tr: Prose, en: Prose })
export type Localized = z.infer<typeof Localized>
