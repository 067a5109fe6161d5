import type { Annotation, AnnotationId, AnnotationInput, AnnotationPatch } from '@/lib/annotation/annotation'
import { inputOf } from '@/lib/annotation/annotation-from'
import type { Layer } from '@/lib/annotation/layer'
import type { ReactionKind } from '@/lib/annotation/reaction'
import { stillFits } from './compare-annotation'
import { freshChange } from './fresh-change'
import type { Entry, Operation } from './operation'
import type { Outbox } from './outbox'
import type { LaidAnnotation } from './lay-over'
import type { Placement } from './placed-annotation'
import { sameValue } from './same-value'

/**
 * `id`: where it has been chosen already, by the draft it is made of. `layer`: of a note, where it is
 * not the one that is aimed at. A reply goes where what it answers is.
 */
export type NewAnnotation = Pick<
  AnnotationInput,
  'meaning' | 'body' | 'targets' | 'replyTo' | 'stance' | 'tags' | 'aside'
> & { readonly id?: AnnotationId; readonly layer?: Layer }

/** An annotation as it is seen, and its targets as they are on display. */
type Viewed = LaidAnnotation & Pick<Placement, 'targets'>

/** What a reader may do with annotations. Each resolves once the change is kept, not once it is sent. */
export type AnnotationActions = {
  /** Makes an annotation; resolves with its id. */
  readonly create: (made: NewAnnotation) => Promise<string>
  /**
   * Changes fields of the annotation as the reader saw it: if it has changed since, that is a clash. Where an earlier
   * change was refused, this one takes its place.
   */
  readonly change: (seen: Annotation, patch: AnnotationPatch) => Promise<void>
  /** Deletes; resolves with the annotation as it was, for `restore`. */
  readonly remove: (id: string) => Promise<Annotation | null>
  /** Brings a deleted annotation back as it was. */
  readonly restore: (annotation: Annotation) => Promise<void>
  /** Gives a reaction, or takes it back. */
  readonly react: (id: string, reaction: ReactionKind, on: boolean) => Promise<void>
  /** Says that a question is answered, or takes that back. */
  readonly markAnswered: (id: string, on: boolean) => Promise<void>
  /** Sends what was refused once more: onto what the server has now, or as a new one where its id is taken or gone. */
  readonly retry: (id: string) => Promise<void>
  /** Drops what waits: what the server has stands. */
  readonly giveUp: (id: string) => Promise<void>
  /** Lets wait again, in their order, changes of one annotation that were dropped. */
  readonly keepAgain: (entries: readonly Entry[]) => Promise<void>
}

type ActionPorts = {
  readonly work: string
  readonly makeId: () => string
  readonly outbox: Outbox
  /** The annotation as its reader sees it. */
  readonly view: (id: string) => Viewed | null
  /** The annotation as the server has it, a tombstone too. */
  readonly server: (id: string) => Annotation | null
  /** Where new notes go. */
  readonly aim: () => Layer
}

/** Problem codes after which the same id can never be saved. */
const LOST_IDS = new Set(['id-reused', 'not-found', 'gone'])

export function openActions({ work, makeId, outbox, view, server, aim }: ActionPorts): AnnotationActions {
  const add = (id: string, operation: Operation, base: number | null) =>
    outbox.add({ id, work, operation, base })

  /** What was refused makes way for one change onto what the server has now. */
  async function startAfresh(mine: Annotation): Promise<void> {
    const fresh = freshChange(mine, server(mine.id))
    await outbox.replace(mine.id, fresh && { id: mine.id, work, ...fresh })
  }

  /** A layer that is not the reader’s any more leaves the words to them alone. */
  async function startAnew(mine: Annotation, code: string | undefined): Promise<void> {
    const layer = code === 'not-found' ? 'private' : mine.layer
    await add(makeId(), { kind: 'put', input: { ...inputOf(mine), layer } }, null)
    await outbox.replace(mine.id, null)
  }

  return {
    create: async ({ id = makeId(), ...made }) => {
      const above = made.replyTo ? view(made.replyTo) : null
      const layer = above?.annotation.layer ?? made.layer ?? aim()
      await add(id, { kind: 'put', input: { work, ...made, layer } }, null)
      return id
    },
    change: async (seen, patch) => {
      const now = view(seen.id)
      const whole = now ? { ...renewedTargets(now, seen), ...patch } : patch
      if (now?.refusal) await startAfresh({ ...now.annotation, ...whole })
      else {
        const operation = { kind: 'patch' as const, patch: whole, seen }
        // What came meanwhile and leaves these fields as they were seen is no clash: it need not be asked for.
        const there = server(seen.id)
        const isNewer = there !== null && there.version > seen.version && stillFits(operation, there)
        await add(seen.id, operation, isNewer ? there.version : seen.version)
      }
    },
    remove: async (id) => {
      const seen = view(id)
      if (!seen) return null
      const there = server(id)
      const deletion = { id, work, operation: { kind: 'delete' as const } }
      if (!seen.refusal) await outbox.add({ ...deletion, base: seen.annotation.version })
      else if (there?.deletedAt === null) await outbox.replace(id, { ...deletion, base: there.version })
      else await outbox.replace(id, null)
      return seen.annotation
    },
    restore: (annotation) =>
      add(annotation.id, { kind: 'put', input: inputOf(annotation) }, server(annotation.id)?.version ?? null),
    react: (id, reaction, on) => add(id, { kind: 'react', reaction, on }, null),
    markAnswered: (id, on) => add(id, { kind: 'answer', on }, null),
    retry: async (id) => {
      const seen = view(id)
      if (!seen) return
      const isLost = LOST_IDS.has(seen.refusal?.code ?? '') && server(id) === null
      await (isLost ? startAnew(seen.annotation, seen.refusal?.code) : startAfresh(seen.annotation))
    },
    giveUp: (id) => outbox.replace(id, null),
    keepAgain: async (entries) => {
      for (const { base, ...entry } of entries)
        await outbox.add({ ...entry, base: base === 'previous' ? null : base })
    },
  }
}

/** Projections that were laid anew on display are kept with the next change of what the reader saw. */
function renewedTargets({ annotation, targets }: Viewed, seen: Annotation): AnnotationPatch {
  const isRenewed = targets !== annotation.targets && sameValue(seen.targets, annotation.targets)
  return isRenewed ? { targets: [...targets] } : {}
}
