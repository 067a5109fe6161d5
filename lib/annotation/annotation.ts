import { z } from 'zod'
import { Target } from '../anchor/target'
import { SIDES } from '../text/side'
import { WorkId } from '../work/ids'
import { ANNOTATION_LIMITS } from './limits'
import { MEANINGS } from './meaning'

/** UUIDv7 in lower case, made by the client before anything is sent. */
export const AnnotationId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .meta({ format: 'uuid' })

export type AnnotationId = z.infer<typeof AnnotationId>

/** Whose eyes an annotation is for. */
export const Layer = z.enum(['private'])

export type Layer = z.infer<typeof Layer>

/** Text that every database and JSON parser gives back as it was: no NUL and no half of a surrogate pair. */
const storable = (text: string) => !/[\0\p{Cs}]/u.test(text)

/** What the reader wrote: Markdown, and the language it is written in. Never blank: no words means no body. */
export const Body = z.strictObject({
  text: z
    .string()
    .max(ANNOTATION_LIMITS.body)
    .refine(storable, 'unstorable')
    .refine((text) => text.trim() !== '', 'blank'),
  lang: z.enum(SIDES),
})

export type Body = z.infer<typeof Body>

/** What a note stands on: one target at least is the reader's own choice. */
const targets = z
  .array(Target)
  .min(1)
  .max(ANNOTATION_LIMITS.targets)
  .refine((targets) => targets.some(({ role }) => role === 'marked'), 'none-marked')

/** What a client sends to create an annotation, or to bring a deleted one back. */
export const AnnotationInput = z.strictObject({
  work: WorkId,
  layer: Layer,
  meaning: z.enum(MEANINGS),
  body: Body.nullable(),
  targets,
})

export type AnnotationInput = z.infer<typeof AnnotationInput>

/** What may change later. A field left out stays; `body: null` takes the comment away and leaves the highlight. */
export const AnnotationPatch = z
  .strictObject({
    meaning: z.enum(MEANINGS).exactOptional(),
    body: Body.nullable().exactOptional(),
    targets: targets.exactOptional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'empty')

export type AnnotationPatch = z.infer<typeof AnnotationPatch>

/**
 * An annotation as the API gives it. Times are ISO 8601 in UTC; `version` counts from 1 and is the ETag.
 * A tombstone (`deletedAt` set) keeps neither body nor targets.
 */
export const Annotation = z.strictObject({
  id: AnnotationId,
  work: WorkId,
  layer: Layer,
  meaning: z.enum(MEANINGS),
  body: Body.nullable(),
  targets: z.array(Target).max(ANNOTATION_LIMITS.targets),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
})

export type Annotation = z.infer<typeof Annotation>
