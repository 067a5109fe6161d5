import type { Annotation, AnnotationId, AnnotationInput, RootAnnotation } from './annotation'
import type { Meaning } from './meaning'

/** What an annotation has that its input does not say. */
export interface Making {
  readonly id: AnnotationId
  /** The note its thread begins with: `id` where it begins one. */
  readonly thread: AnnotationId
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** What makes a note on the text. */
export type RootInput = AnnotationInput & { meaning: Meaning; replyTo?: null }

/** The annotation that an input makes, as whoever makes it sees it before the server has answered: in version 1. */
export function annotationFrom(input: RootInput, making: Making): RootAnnotation
export function annotationFrom(input: AnnotationInput, making: Making): Annotation
export function annotationFrom(input: AnnotationInput, { id, thread, at }: Making): Annotation {
  const { replyTo = null, stance = null, tags = [], aside = false, ...rest } = input
  return {
    id,
    ...rest,
    replyTo,
    thread,
    stance,
    tags,
    ...NOT_YET,
    aside,
    version: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  }
}

/** What only the server can say, of an annotation that it has not yet seen. */
export const NOT_YET = {
  author: { id: '', name: null },
  mine: true,
  editedAt: null,
  answered: null,
  reactions: [],
  aside: false,
  hidden: null,
  locked: false,
} satisfies Partial<Annotation>

/** What is sent to make this annotation. What is null or empty is left out where it may be. */
export function inputOf(annotation: Annotation): AnnotationInput {
  const { work, layer, meaning, body, targets, replyTo, stance, tags, aside } = annotation
  return {
    work,
    layer,
    meaning,
    body,
    targets,
    ...(replyTo !== null && { replyTo }),
    ...(stance !== null && { stance }),
    ...(tags.length > 0 && { tags }),
    ...(aside && { aside }),
  }
}
