import { z } from 'zod'
import { SIDES } from '../text/side'
import { CONTEXT_LENGTH, EXACT_LENGTH } from './quote-limits'

const point = z.strictObject({
  segment: z.string().regex(/^p[1-9]\d{0,5}\.s[1-9]\d{0,5}$/),
  offset: z.int().min(0).max(1_000_000),
})

/** Text that can stand in a canonical text: NFC, no NUL (databases refuse it) and no half of a surrogate pair. */
const quoted = (length: number) =>
  z
    .string()
    .max(length)
    .refine((text) => !/[\0\p{Cs}]/u.test(text), 'unstorable')
    .refine((text) => text === text.normalize('NFC'), 'not-nfc')

/**
 * A range on one side of a work: where it was (segment ids with UTF-16 offsets in canonical text, start inclusive,
 * end exclusive), what stood there (quoted from the running text, with up to 32 units before and after), and when
 * (the revision). Whether the three agree is asked by `resolveTarget`.
 */
export const Target = z
  .strictObject({
    side: z.enum(SIDES),
    start: point,
    end: point,
    quote: z.strictObject({
      exact: quoted(EXACT_LENGTH).min(1),
      prefix: quoted(CONTEXT_LENGTH),
      suffix: quoted(CONTEXT_LENGTH),
    }),
    revision: z.int().min(1),
  })
  .refine(
    ({ start, end, quote }) =>
      start.segment !== end.segment || end.offset - start.offset === quote.exact.length,
    { path: ['quote', 'exact'], message: 'other-length' },
  )

export type Target = z.infer<typeof Target>
