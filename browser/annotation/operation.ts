import type { Annotation, AnnotationId, AnnotationInput, AnnotationPatch } from '@/lib/annotation/annotation'
import type { ReactionKind } from '@/lib/annotation/reaction'

/**
 * One change to one annotation. `put` makes an annotation, and brings a deleted one back. A `patch` remembers the
 * annotation the reader saw, so that it can be shown where the server has it no more.
 */
export type Operation =
  | { readonly kind: 'put'; readonly input: AnnotationInput }
  | { readonly kind: 'patch'; readonly patch: AnnotationPatch; readonly seen: Annotation }
  | { readonly kind: 'delete' }
  | Gesture

/** What is said of an annotation without a change of it: a reaction, or that a question is answered; `on` false takes it back. */
export type Gesture =
  | { readonly kind: 'react'; readonly reaction: ReactionKind; readonly on: boolean }
  | { readonly kind: 'answer'; readonly on: boolean }

/** Why the server will not have a change: a stable problem code, and its own text where there was a clash. */
export type Refusal = { readonly code: string; readonly current: Annotation | null }

/**
 * A change that waits for the server's answer. `seq` is the order of making, over all annotations. `base` is the version
 * the change was made on (If-Match): null for an annotation that is new, `previous` for the version that the entry before
 * it on the same annotation will give. A refused entry waits for its reader.
 */
export type Entry = {
  readonly key: string
  readonly seq: number
  readonly id: AnnotationId
  readonly work: string
  readonly madeAt: string
  readonly operation: Operation
  readonly base: number | 'previous' | null
  readonly refusal: Refusal | null
}

/**
 * What came of sending an entry. `later` may be tried again unchanged: after `seconds` where the server said so;
 * `scope` tells whether this annotation alone or everything must wait.
 */
export type Answer =
  | { readonly kind: 'done'; readonly annotation: Annotation }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'later'; readonly scope: 'one' | 'all'; readonly seconds: number | null }
