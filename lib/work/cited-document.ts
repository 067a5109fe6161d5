import { z } from 'zod'
import { Line } from './localized'

const DatePart = z.union([
  z.tuple([z.int()]),
  z.tuple([z.int(), z.int().min(1).max(12)]),
  z.tuple([z.int(), z.int().min(1).max(12), z.int().min(1).max(31)]),
])
const CslDate = z.strictObject({ 'date-parts': z.tuple([DatePart]) })
const CslName = z.union([
  z.strictObject({ family: Line, given: Line.optional() }),
  z.strictObject({ literal: Line }),
])

/** A public document as a CSL-JSON item. What is not known is absent, never guessed; `note` says what was inferred. */
export const CitedDocument = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens'),
  type: z.enum(['article-magazine', 'article-newspaper', 'chapter', 'post-weblog', 'report', 'webpage']),
  title: Line.optional(),
  author: z.array(CslName).min(1).optional(),
  'container-title': Line.optional(),
  publisher: Line.optional(),
  genre: Line.optional(),
  issued: CslDate.optional(),
  accessed: CslDate,
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/u)
    .optional(),
  URL: z.url({ protocol: /^https?$/u }),
  language: z.string().regex(/^[a-z]{2}$/u),
  note: Line.optional(),
})
export type CitedDocument = z.infer<typeof CitedDocument>
