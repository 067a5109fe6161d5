import type { Annotation } from '@/lib/annotation/annotation'
import type { Meaning } from '@/lib/annotation/meaning'
import type { Stance } from '@/lib/annotation/stance'
import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'

/**
 * A comment that is being written. Every editor that is opened writes a draft of its own, so that two tabs never write
 * over each other; `after` says what it went on from.
 */
export type Draft = {
  /** A new annotation made of the draft gets it as its own id. */
  readonly id: string
  readonly work: string
  /** The annotation whose comment is being changed, as it was when that began; null where it is a new one. */
  readonly seen: Annotation | null
  /** The id of the annotation it answers; null where it answers none. */
  readonly replyTo: string | null
  readonly targets: readonly Target[]
  /** Null for a reply. */
  readonly meaning: Meaning | null
  readonly stance: Stance | null
  readonly tags: readonly string[]
  /** A private answer; left out where it is none. */
  readonly aside?: boolean
  readonly text: string
  readonly lang: Side
  /** ISO 8601 in UTC. */
  readonly touchedAt: string
  /** The states of earlier drafts that were taken up in this one, as `stampOf` names them. */
  readonly after: readonly string[]
}

/** What a draft is about: a change of an annotation, a reply to one, or a new one on a passage. */
export type DraftAbout = Pick<Draft, 'work' | 'seen' | 'replyTo' | 'targets' | 'aside'>

/** A name of what a draft is about. Drafts of one name are of the same thing. */
export function nameOf({ work, seen, replyTo, targets, aside = false }: DraftAbout): string {
  if (seen !== null) return `${work} note:${seen.id}`
  // What was begun for one alone is never gone on with before all.
  if (replyTo !== null) return `${work} ${aside ? 'aside' : 'reply'}:${replyTo}`
  const passages = targets.map(
    ({ side, start, end }) => `${side}:${start.segment}+${start.offset}-${end.segment}+${end.offset}`,
  )
  return `${work} ${passages.join(',')}`
}

/** Names the state a draft is in. */
export function stampOf({ id, touchedAt }: Draft): string {
  return `${id}@${touchedAt}`
}

/** What a draft that goes on from another one came after. */
export function lineOf(taken: Draft | null): readonly string[] {
  return taken === null ? [] : [stampOf(taken), ...taken.after]
}

/**
 * Those drafts a reader is to see, the one last touched first: without those that were taken up in another one and have
 * not changed since.
 */
export function showDrafts(drafts: Iterable<Draft>): Draft[] {
  const all = [...drafts]
  const taken = new Set(all.flatMap(({ after }) => after))
  return all
    .filter((draft) => !taken.has(stampOf(draft)))
    .sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1))
}
