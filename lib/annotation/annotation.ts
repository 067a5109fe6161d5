import { z } from 'zod'
import { Target } from '../anchor/target'
import { SIDES } from '../text/side'
import { WorkId } from '../work/ids'
import { findFormFaults } from './annotation-form'
import { Layer } from './layer'
import { ANNOTATION_LIMITS } from './limits'
import { MEANINGS, type Meaning } from './meaning'
import { REACTIONS } from './reaction'
import { STANCES } from './stance'
import { isStorable } from './storable'
import { Tags } from './tag'
import { UuidV7 } from './uuid'

/** UUIDv7 in lower case, made by the client before anything is sent. */
export const AnnotationId = UuidV7

export type AnnotationId = z.infer<typeof AnnotationId>

/** What the reader wrote: Markdown, and the language it is written in. Never blank: no words means no body. */
export const Body = z.strictObject({
  text: z
    .string()
    .max(ANNOTATION_LIMITS.body)
    .refine(isStorable, 'unstorable')
    .refine((text) => text.trim() !== '', 'blank'),
  lang: z.enum(SIDES),
})

export type Body = z.infer<typeof Body>

const targets = z.array(Target).max(ANNOTATION_LIMITS.targets)

/**
 * What a client sends to create a note on the text or a reply to one, or to bring a deleted one back. What may be left
 * out is null, or empty, where it is.
 */
export const AnnotationInput = z
  .strictObject({
    work: WorkId,
    layer: Layer,
    /** Null for a reply. */
    meaning: z.enum(MEANINGS).nullable(),
    body: Body.nullable(),
    targets,
    /** What is answered: a note on the text or another reply. */
    replyTo: AnnotationId.nullable().exactOptional(),
    stance: z.enum(STANCES).nullable().exactOptional(),
    tags: Tags.exactOptional(),
    /** Of a teacher’s reply: only for whoever wrote what it answers, and the teachers. What answers such a one is such, too. */
    aside: z.boolean().exactOptional(),
  })
  .superRefine((input, context) => {
    for (const { path, message } of findFormFaults(input)) {
      context.addIssue({ code: 'custom', path: [path], message })
    }
  })

export type AnnotationInput = z.infer<typeof AnnotationInput>

/** A note stands on something marked; a reply only quotes. */
const fitsSomething = (targets: readonly Target[]) =>
  targets.some(({ role }) => role === 'marked') || targets.every(({ role }) => role === 'related')

/** Where a note is moved to, by itself; `confirm` says that more people may then see it (`isWider`). */
const moving = { layer: Layer.exactOptional(), confirm: z.literal('wider').exactOptional() }

/** A note is moved, or it is changed. */
const doesOne = ({ layer, confirm, ...rest }: object & { layer?: unknown; confirm?: unknown }) =>
  layer === undefined ? confirm === undefined : Object.keys(rest).length === 0

/**
 * What may change later. A field left out stays; `body: null` takes the comment away and leaves the highlight. The whole
 * must still be what could have been made: a reply has no meaning and keeps a body.
 */
export const AnnotationPatch = z
  .strictObject({
    /** Null leaves a reply without one, as it is. */
    meaning: z.enum(MEANINGS).nullable().exactOptional(),
    body: Body.nullable().exactOptional(),
    targets: targets.refine(fitsSomething, 'none-marked').exactOptional(),
    stance: z.enum(STANCES).nullable().exactOptional(),
    tags: Tags.exactOptional(),
    ...moving,
  })
  .refine((patch) => Object.keys(patch).length > 0, 'empty')
  .refine(doesOne, 'moved-by-itself')

export type AnnotationPatch = z.infer<typeof AnnotationPatch>

/**
 * Who wrote an annotation; a visitor has no name. In a seminar somebody is known by an id and a name that they have there
 * and nowhere else; the name is a pseudonym where the seminar gave one, whoever looks.
 */
export const Author = z.strictObject({ id: z.string(), name: z.string().nullable() })

export type Author = z.infer<typeof Author>

/** That a question is answered, and who said so: whoever asked it, or a teacher. */
export const Answered = z.strictObject({ at: z.iso.datetime(), by: z.enum(['asker', 'teacher']) })

export type Answered = z.infer<typeof Answered>

/** How many readers reacted to an annotation in one way, and whether the viewer is one of them; never who. */
export const ReactionCount = z.strictObject({
  kind: z.enum(REACTIONS),
  count: z.int().min(1),
  mine: z.boolean(),
})

export type ReactionCount = z.infer<typeof ReactionCount>

/**
 * An annotation as the API gives it to a viewer: a note on the text, or a reply. Times are ISO 8601 in UTC; `version`
 * counts from 1 and is the ETag. A tombstone (`deletedAt` set) keeps no words; that of a note which is still answered
 * keeps its targets, so that the thread has its place.
 */
export const Annotation = z.strictObject({
  id: AnnotationId,
  work: WorkId,
  layer: Layer,
  /** Null exactly for replies. */
  meaning: z.enum(MEANINGS).nullable(),
  body: Body.nullable(),
  targets,
  replyTo: AnnotationId.nullable(),
  /** The note on the text that the thread begins with: its own id for such a note. */
  thread: AnnotationId,
  stance: z.enum(STANCES).nullable(),
  tags: Tags,
  author: Author,
  mine: z.boolean(),
  /** When the body last changed after it was made. */
  editedAt: z.iso.datetime().nullable(),
  answered: Answered.nullable(),
  /** In the order of `REACTIONS`. */
  reactions: z.array(ReactionCount),
  /** A reply that only whoever wrote what it answers sees, and the teachers. */
  aside: z.boolean(),
  /** Hidden, and why; told to its writer and those who moderate, whom alone it is shown to. */
  hidden: z.strictObject({ at: z.iso.datetime(), reason: z.string() }).nullable(),
  /** Of a note: its thread is closed. */
  locked: z.boolean(),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
})

export type Annotation = z.infer<typeof Annotation>

/** A note on the text itself. */
export type RootAnnotation = Annotation & { meaning: Meaning; replyTo: null }

/** A reply to a note or to another reply. */
export type ReplyAnnotation = Annotation & { meaning: null; replyTo: AnnotationId }
