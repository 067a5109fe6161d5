import { z } from 'zod'
import { Localized } from './localized'

const Section = z.strictObject({
  /** The section's fragment in the page's address. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/u, 'must be lower-case words joined by hyphens'),
  heading: Localized,
  paragraphs: z.array(Localized),
  /** Shown as a list after the paragraphs. */
  points: z.array(Localized).min(1).optional(),
})

/** `restoration.json`: how the text was restored and translated, and what is not known, told for readers. */
export const Restoration = z.strictObject({ description: Localized, sections: z.array(Section).min(1) })
export type Restoration = z.infer<typeof Restoration>
