import { z } from 'zod'
import { PROJECTION_WAYS, TARGET_ROLES } from '../anchor/target'
import { SIDES } from '../text/side'
import { MEANINGS } from './meaning'
import { STANCES } from './stance'

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

/** A passage as `toWebAnnotation` writes it. What else an object holds is left aside. */
export const WebTargetShape = z.object({
  type: z.literal('SpecificResource'),
  source: z.object({ id: z.url(), language: z.enum(SIDES) }),
  state: z.object({ revision: z.int().min(1) }),
  role: z.enum(TARGET_ROLES),
  via: z.enum(PROJECTION_WAYS).exactOptional(),
  selector: z.array(z.union([QuoteShape, RangeShape, OtherShape])),
})
export type WebTargetShape = z.infer<typeof WebTargetShape>

const AnsweredShape = z.object({ type: z.literal('Annotation'), id: z.url() })

const CommentShape = z.object({
  type: z.literal('TextualBody'),
  purpose: z.enum(['commenting', 'replying']),
  value: z.string(),
  language: z.enum(SIDES),
})

const LabelShape = z.object({
  type: z.literal('TextualBody'),
  purpose: z.enum(['tagging', 'classifying']),
  value: z.string(),
})

/** A note or a reply as `toWebAnnotation` writes it. */
export const WebAnnotationShape = z.object({
  id: z.url(),
  type: z.literal('Annotation'),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  edited: z.iso.datetime().exactOptional(),
  deleted: z.iso.datetime().exactOptional(),
  /** Files of the first edition name it by the page of their targets alone. */
  work: z.string().exactOptional(),
  meaning: z.enum(MEANINGS).exactOptional(),
  stance: z.enum(STANCES).exactOptional(),
  answered: z.object({ at: z.iso.datetime(), by: z.enum(['asker', 'teacher']) }).exactOptional(),
  body: z.array(z.union([CommentShape, LabelShape, z.object({ type: z.string() })])),
  target: z.array(z.union([WebTargetShape, AnsweredShape])),
})
export type WebAnnotationShape = z.infer<typeof WebAnnotationShape>

export type WebComment = z.infer<typeof CommentShape>

/** The comment among the bodies; undefined for a highlight alone. */
export function findComment({ body }: WebAnnotationShape): WebComment | undefined {
  return body.flatMap((one) => CommentShape.safeParse(one).data ?? [])[0]
}

/** The tags among the bodies, in their order. Files of the first edition tag a note with its meaning. */
export function findTags({ body, meaning }: WebAnnotationShape): string[] {
  const labels = body.flatMap((one) => LabelShape.safeParse(one).data ?? [])
  const isClassified = labels.some(({ purpose }) => purpose === 'classifying')
  const tags = labels.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value)
  return !isClassified && tags[0] === meaning ? tags.slice(1) : tags
}

/** The address of what a reply answers; undefined for a note. */
export function findAnswered({ target }: WebAnnotationShape): string | undefined {
  return target.flatMap((one) => ('id' in one ? one.id : []))[0]
}

/** The passages among the targets. */
export function findPassages({ target }: WebAnnotationShape): WebTargetShape[] {
  return target.flatMap((one) => ('id' in one ? [] : one))
}

/** The quote and the place within sentences among the selectors. */
export function findSelectors({ selector }: WebTargetShape) {
  return {
    quote: selector.flatMap((one) => QuoteShape.safeParse(one).data ?? [])[0],
    range: selector.flatMap((one) => RangeShape.safeParse(one).data ?? [])[0],
  }
}
