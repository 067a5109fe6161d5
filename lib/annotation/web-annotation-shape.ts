import { z } from 'zod'
import { PROJECTION_WAYS, TARGET_ROLES } from '../anchor/target'
import { SIDES } from '../text/side'
import { MEANINGS } from './meaning'

const place = z.object({
  type: z.literal('FragmentSelector'),
  value: z.string(),
  refinedBy: z.object({ type: z.literal('TextPositionSelector'), start: z.int().min(0) }),
})

const QuoteShape = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

const RangeShape = z.object({ type: z.literal('RangeSelector'), startSelector: place, endSelector: place })

const OtherShape = z.object({ type: z.string() })

/** A target as `toWebAnnotation` writes it. What else an object holds is left aside. */
export const WebTargetShape = z.object({
  source: z.object({ id: z.url(), language: z.enum(SIDES) }),
  state: z.object({ revision: z.int().min(1) }),
  role: z.enum(TARGET_ROLES),
  via: z.enum(PROJECTION_WAYS).exactOptional(),
  selector: z.array(z.union([QuoteShape, RangeShape, OtherShape])),
})
export type WebTargetShape = z.infer<typeof WebTargetShape>

const CommentShape = z.object({
  type: z.literal('TextualBody'),
  purpose: z.literal('commenting'),
  value: z.string(),
  language: z.enum(SIDES),
})

/** A note as `toWebAnnotation` writes it. */
export const WebAnnotationShape = z.object({
  id: z.url(),
  type: z.literal('Annotation'),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  meaning: z.enum(MEANINGS),
  body: z.array(z.union([CommentShape, z.object({ type: z.string() })])),
  target: z.array(WebTargetShape).min(1),
})
export type WebAnnotationShape = z.infer<typeof WebAnnotationShape>

export type WebComment = z.infer<typeof CommentShape>

/** The comment among the bodies; undefined for a highlight alone. */
export function findComment({ body }: WebAnnotationShape): WebComment | undefined {
  return body.flatMap((one) => CommentShape.safeParse(one).data ?? [])[0]
}

/** The quote and the place within sentences among the selectors. */
export function findSelectors({ selector }: WebTargetShape) {
  return {
    quote: selector.flatMap((one) => QuoteShape.safeParse(one).data ?? [])[0],
    range: selector.flatMap((one) => RangeShape.safeParse(one).data ?? [])[0],
  }
}
