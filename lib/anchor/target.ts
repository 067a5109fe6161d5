import { z } from 'zod'
import { SIDES } from '../text/side'

/** Longest prefix or suffix kept with a quote, in UTF-16 units. */
export const CONTEXT_LENGTH = 32

const point = z.strictObject({
  segment: z.string().regex(/^p[1-9]\d{0,5}\.s[1-9]\d{0,5}$/),
  offset: z.int().min(0),
})

/** Text that every database gives back as it was: no NUL and no half of a surrogate pair. */
const storable = (text: string) => !/[\0\p{Cs}]/u.test(text)

/**
 * A range on one side of a work: where it was (segment ids with UTF-16 offsets in canonical text, start inclusive,
 * end exclusive), what stood there (quoted from the running text, with up to 32 units before and after), and when
 * (the revision). Whether the three agree is asked by `resolveTarget`.
 */
export const Target = z.strictObject({
  side: z.enum(SIDES),
  start: point,
  end: point,
  quote: z.strictObject({
    exact: z.string().min(1).refine(storable),
    prefix: z.string().max(CONTEXT_LENGTH).refine(storable),
    suffix: z.string().max(CONTEXT_LENGTH).refine(storable),
  }),
  revision: z.int().min(1),
})

export type Target = z.infer<typeof Target>
