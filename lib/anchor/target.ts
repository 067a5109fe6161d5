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
 * How a target came about: chosen by the reader (`marked`, also a projection they confirmed or adjusted), laid along
 * the alignment (`projected`, and shown as such), or a place elsewhere in the work to be seen with it (`related`).
 */
export const TARGET_ROLES = ['marked', 'projected', 'related'] as const

export type TargetRole = (typeof TARGET_ROLES)[number]

/** What a projection followed: linked words, or only the segments that face each other. */
export const PROJECTION_WAYS = ['words', 'segment'] as const

export type ProjectionWay = (typeof PROJECTION_WAYS)[number]

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
    role: z.enum(TARGET_ROLES).default('marked'),
    /** Said of a projected target, and of no other. */
    via: z.enum(PROJECTION_WAYS).nullable().default(null),
  })
  .refine(
    ({ start, end, quote }) =>
      start.segment !== end.segment || end.offset - start.offset === quote.exact.length,
    { path: ['quote', 'exact'], message: 'other-length' },
  )
  .refine(({ role, via }) => (role === 'projected') === (via !== null), {
    path: ['via'],
    message: 'projection-only',
  })

export type Target = z.infer<typeof Target>
