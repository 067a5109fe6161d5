import type { Annotation } from '@/lib/annotation/annotation'
import { isReply, isRoot } from '@/lib/annotation/annotation-kind'
import { openActions, type AnnotationActions } from './annotation-actions'
import { openAnnotationViews } from './annotation-views'
import { CursorUnknown, type Page } from './annotations-api'
import { layOver, type LaidAnnotation } from './lay-over'
import type { Entry } from './operation'
import type { Outbox, OutboxEvents } from './outbox'
import { placeTargets, type PlacedAnnotation, type Placement, type PlacingText } from './placed-annotation'
import { takeTurns } from './take-turns'
import { textOrder } from './text-order'
import { openThreadReplies, type LaidReply, type Replies } from './thread-replies'

/** What is to be seen of my annotations now. A new object whenever something has changed. */
export type Snapshot = {
  /** `unreachable`: the list could not be fetched; it is tried again. What waits here is shown all the same. */
  readonly phase: 'loading' | 'ready' | 'unreachable'
  /** The notes on the text, in its order, detached ones last. */
  readonly annotations: readonly PlacedAnnotation[]
  /** What is answered to them, by the id of the note; to those that `stand`, too. */
  readonly replies: Replies
  /** The tombstones of notes that are still answered, in the order of the text: the place of a thread. */
  readonly standing: readonly PlacedAnnotation[]
  /** How many annotations have something that is not saved. */
  readonly unsaved: number
  /** Whether something unsaved would not outlive the page. */
  readonly volatile: boolean
}

export type StorePorts = {
  readonly work: string
  readonly text: PlacingText
  readonly openOutbox: (events: OutboxEvents) => Outbox
  readonly list: () => Promise<Page>
  readonly changes: (since: string) => Promise<Page>
  readonly makeId: () => string
  /** Tells the other tabs what the server has confirmed to this one. */
  readonly announce: (annotation: Annotation) => void
}

export type AnnotationStore = AnnotationActions & {
  readonly subscribe: (listener: () => void) => () => void
  readonly snapshot: () => Snapshot
  /** Calls back whenever the server has a change of this tab on disk. */
  readonly onSaved: (listener: (annotation: Annotation) => void) => () => void
  /** What the server has of an annotation; null where it has none. */
  readonly theirs: (id: string) => Annotation | null
  /** Takes in what another tab has heard from the server. */
  readonly hear: (annotation: Annotation) => void
  /** Asks the server what is new, and tries again what waits. One question at a time. */
  readonly refresh: () => Promise<void>
  /** Begins to send what waits; returns what stops it. */
  readonly start: () => () => void
}

/** What is known before the first answer. */
const NOTHING_YET: Snapshot = {
  phase: 'loading',
  annotations: [],
  replies: new Map(),
  standing: [],
  unsaved: 0,
  volatile: false,
}

/** Annotations that are taken in at a stretch: some milliseconds of work. */
const PART = 200

/** My annotations of one work: what the server has, with what waits to be sent laid over it. */
export function openAnnotationStore(ports: StorePorts): AnnotationStore {
  const { text, work, makeId } = ports
  const server = new Map<string, Annotation>()
  const placed = new WeakMap<Annotation['targets'], Placement>()
  const views = openAnnotationViews((id) => viewOf(id, false), textOrder(text))
  const standing = openAnnotationViews((id) => viewOf(id, true), textOrder(text))
  const replies = openThreadReplies(replyOf)
  let waiting: ReadonlyMap<string, readonly Entry[]> = new Map()
  const listeners = new Set<() => void>()
  const savedListeners = new Set<(annotation: Annotation) => void>()
  let phase: Snapshot['phase'] = 'loading'
  let cursor: string | null = null
  let snapshot = NOTHING_YET
  let refreshing: Promise<void> | null = null

  const outbox = ports.openOutbox({
    onChange: () => readOutbox(),
    onConfirmed: (annotation) => {
      learn([annotation])
      update([annotation.id])
      ports.announce(annotation)
      for (const listener of savedListeners) listener(annotation)
    },
  })

  /** Of two states of an annotation the newer one stands, in whatever order they come. */
  function learn(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) {
      const known = server.get(annotation.id)
      if (!known || known.version <= annotation.version) server.set(annotation.id, annotation)
    }
  }

  function placementOf(targets: Annotation['targets']): Placement {
    const known = placed.get(targets)
    if (known) return known
    const found = placeTargets(text, targets)
    placed.set(targets, found)
    return found
  }

  function laidOf(id: string): LaidAnnotation | null {
    return layOver(server.get(id) ?? null, waiting.get(id) ?? [], threadOf(id))
  }

  /** The note an annotation belongs to, also where the server has not seen it yet. */
  function threadOf(id: string): string {
    const known = server.get(id)
    if (known) return known.thread
    const [operation] = (waiting.get(id) ?? []).map((entry) => entry.operation)
    if (operation?.kind === 'patch') return operation.seen.thread
    const above = operation?.kind === 'put' ? (operation.input.replyTo ?? null) : null
    return above === null ? id : threadOf(above)
  }

  /** A note that is there; or (`gone`) one that is not, and has its replies and its place still. */
  function viewOf(id: string, gone: boolean): PlacedAnnotation | null {
    const laid = laidOf(id)
    if (laid === null || (laid.annotation.deletedAt !== null) !== gone) return null
    const { annotation } = laid
    if (!isRoot(annotation) || (gone && (!replies.all().has(id) || annotation.targets.length === 0)))
      return null
    return { ...laid, annotation, ...placementOf(annotation.targets) }
  }

  function replyOf(id: string): LaidReply | null {
    const laid = laidOf(id)
    if (laid === null) return null
    const { annotation } = laid
    return isReply(annotation) ? { ...laid, annotation } : null
  }

  function renew(changed: Iterable<string>): void {
    const ids = [...changed]
    const threads = replies.renew(ids)
    views.renew(ids)
    standing.renew([...ids, ...threads])
  }

  /** Shows what these annotations have become; nobody is told where that is nothing new. */
  function update(changed: Iterable<string>): void {
    renew(changed)
    const now: Snapshot = {
      phase,
      annotations: views.all(),
      replies: replies.all(),
      standing: standing.all(),
      unsaved: waiting.size,
      volatile: outbox.volatile(),
    }
    if (isSame(snapshot, now)) return
    snapshot = now
    for (const listener of listeners) listener()
  }

  /** What waited and what waits now may look otherwise. */
  function readOutbox(): void {
    const before = waiting
    waiting = waitingEntries()
    learn([...waiting.values()].flat().flatMap((entry) => entry.refusal?.current ?? []))
    update(new Set([...before.keys(), ...waiting.keys()]))
  }

  /** What waits on each annotation of this work, in order of making. */
  function waitingEntries(): Map<string, Entry[]> {
    const waiting = new Map<string, Entry[]>()
    for (const entry of [...outbox.entries()].sort((a, b) => a.seq - b.seq)) {
      if (entry.work === work) waiting.set(entry.id, [...(waiting.get(entry.id) ?? []), entry])
    }
    return waiting
  }

  /** Takes in what the server has, part by part: ten thousand annotations are not placed in one task. */
  async function takeIn(annotations: readonly Annotation[]): Promise<void> {
    const turn = takeTurns()
    for (let at = 0; at < annotations.length; at += PART) {
      const part = annotations.slice(at, at + PART)
      learn(part)
      renew(part.map(({ id }) => id))
      await turn()
    }
  }

  async function startOver(): Promise<void> {
    const known = [...server.keys()]
    cursor = null
    server.clear()
    await ask()
    update(known)
  }

  async function ask(): Promise<void> {
    try {
      const page = cursor === null ? await ports.list() : await ports.changes(cursor)
      await takeIn(page.annotations)
      cursor = page.cursor
      phase = 'ready'
    } catch (error) {
      if (error instanceof CursorUnknown && cursor !== null) return startOver()
      phase = cursor === null ? 'unreachable' : 'ready'
    }
    update([])
  }

  return {
    ...openActions({
      work,
      makeId,
      outbox,
      view: (id) => {
        const reply = replies.get(id)
        if (!reply || reply.annotation.deletedAt !== null) return views.get(id)
        return { ...reply, targets: reply.annotation.targets }
      },
      server: (id) => server.get(id) ?? null,
    }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => snapshot,
    onSaved: (listener) => {
      savedListeners.add(listener)
      return () => void savedListeners.delete(listener)
    },
    theirs: (id) => server.get(id) ?? null,
    hear: (annotation) => {
      if (annotation.work !== work) return
      learn([annotation])
      update([annotation.id])
    },
    refresh: () => {
      outbox.hurry()
      refreshing ??= ask().finally(() => (refreshing = null))
      return refreshing
    },
    start: outbox.start,
  }
}

function isSame(a: Snapshot, b: Snapshot): boolean {
  const before = new Map<string, unknown>(Object.entries(a))
  return Object.entries(b).every(([field, value]) => before.get(field) === value)
}
