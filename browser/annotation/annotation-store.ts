import type { Annotation } from '@/lib/annotation/annotation'
import { isReply, isRoot } from '@/lib/annotation/annotation-kind'
import type { Layer } from '@/lib/annotation/layer'
import { openActions, type AnnotationActions } from './annotation-actions'
import { openAnnotationViews } from './annotation-views'
import { layOver, type LaidAnnotation } from './lay-over'
import { openListing, type Listing, type ListingPorts, type Phase } from './listing'
import type { Entry } from './operation'
import type { Outbox, OutboxEvents } from './outbox'
import { placeTargets, type PlacedAnnotation, type Placement, type PlacingText } from './placed-annotation'
import { textOrder } from './text-order'
import { openThreadReplies, type LaidReply, type Replies } from './thread-replies'

/** What is to be seen of the annotations in view now. A new object whenever something has changed. */
export type Snapshot = {
  /** Of the list; what waits here is shown however that stands. */
  readonly phase: Phase
  /** The notes on the text, in its order, detached ones last. */
  readonly annotations: readonly PlacedAnnotation[]
  /** What is answered to them, by the id of the note; to those that `stand`, too. */
  readonly replies: Replies
  /** The tombstones of notes that are still answered, in the order of the text: the place of a thread. */
  readonly standing: readonly PlacedAnnotation[]
  /** All that waits in this browser, in order of making: also of other works, and of layers that are not in view. */
  readonly entries: readonly Entry[]
  /** How many annotations that is. */
  readonly unsaved: number
  /** Whether something unsaved would not outlive the page. */
  readonly volatile: boolean
}

/** Where `layers` is null, nothing is known of seminars: only what is private is shown. */
export type StorePorts = Pick<ListingPorts, 'layers' | 'list' | 'changes'> & {
  readonly work: string
  readonly text: PlacingText
  readonly openOutbox: (events: OutboxEvents) => Outbox
  readonly makeId: () => string
  /** Tells the other tabs what the server has confirmed to this one. */
  readonly announce: (annotation: Annotation) => void
}

export type AnnotationStore = AnnotationActions &
  Pick<Listing, 'enter' | 'listAnew' | 'take' | 'listed' | 'onListed'> & {
    /** Lets new notes go into a layer, as long as the layers in view are these. Until then they are private. */
    readonly aim: (layer: Layer) => void
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
  entries: [],
  unsaved: 0,
  volatile: false,
}

/** The annotations of one work in some layers: what the server has, with what waits to be sent laid over it. */
export function openAnnotationStore(ports: StorePorts): AnnotationStore {
  const { text, work, makeId } = ports
  const server = new Map<string, Annotation>()
  const placed = new WeakMap<Annotation['targets'], Placement>()
  const views = openAnnotationViews((id) => viewOf(id, false), textOrder(text))
  const standing = openAnnotationViews((id) => viewOf(id, true), textOrder(text))
  const replies = openThreadReplies(replyOf)
  let entries: readonly Entry[] = []
  let waiting: ReadonlyMap<string, readonly Entry[]> = new Map()
  const listeners = new Set<() => void>()
  const savedListeners = new Set<(annotation: Annotation) => void>()
  let snapshot = NOTHING_YET
  let aimed: Layer = 'private'

  const listing = openListing({
    ...ports,
    learn: (told) => {
      for (const one of told) {
        if (typeof one === 'string') server.delete(one)
        else learn([one])
      }
      renew(told.map((one) => (typeof one === 'string' ? one : one.id)))
    },
    forget: () => {
      const known = [...server.keys(), ...waiting.keys()]
      server.clear()
      return known
    },
    show: (ids) => update(ids),
  })

  const outbox = ports.openOutbox({
    onChange: () => readOutbox(),
    onConfirmed: (annotation) => {
      learn([annotation])
      update([annotation.id])
      ports.announce(annotation)
      for (const listener of savedListeners) listener(annotation)
    },
  })

  const isInView = ({ layer }: Annotation) => {
    const layers = listing.layers()
    return layers === null ? layer === 'private' : layers.includes(layer)
  }

  /** Of two states of an annotation the newer one stands, in whatever order they come. */
  function learn(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) {
      const known = server.get(annotation.id)
      if (known && known.version > annotation.version) continue
      if (isInView(annotation)) server.set(annotation.id, annotation)
      else server.delete(annotation.id)
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
    const laid = layOver(server.get(id) ?? null, waiting.get(id) ?? [], threadOf(id))
    return laid && (isInView(laid.annotation) || isHomeless(laid)) ? laid : null
  }

  /** What was to go into a layer that is the reader’s no more is shown where they read alone: its words are theirs. */
  function isHomeless({ refusal }: LaidAnnotation): boolean {
    return refusal?.code === 'not-found' && (listing.layers()?.length ?? 1) === 1
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
      phase: listing.phase(),
      annotations: views.all(),
      replies: replies.all(),
      standing: standing.all(),
      entries,
      unsaved: new Set(entries.map(({ id }) => id)).size,
      volatile: outbox.volatile(),
    }
    if (isSame(snapshot, now)) return
    snapshot = now
    for (const listener of listeners) listener()
  }

  /** What waited and what waits now may look otherwise. */
  function readOutbox(): void {
    const before = waiting
    entries = [...outbox.entries()].sort((a, b) => a.seq - b.seq)
    waiting = waitingEntries()
    learn([...waiting.values()].flat().flatMap((entry) => entry.refusal?.current ?? []))
    update(new Set([...before.keys(), ...waiting.keys()]))
  }

  /** What waits on each annotation of this work, in order of making. */
  function waitingEntries(): Map<string, Entry[]> {
    const waiting = new Map<string, Entry[]>()
    for (const entry of entries) {
      if (entry.work === work) waiting.set(entry.id, [...(waiting.get(entry.id) ?? []), entry])
    }
    return waiting
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
      aim: () => aimed,
    }),
    aim: (layer) => (aimed = layer),
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
      return listing.refresh()
    },
    enter: (layers) => {
      aimed = 'private'
      return listing.enter(layers)
    },
    listAnew: listing.listAnew,
    take: listing.take,
    listed: listing.listed,
    onListed: listing.onListed,
    start: outbox.start,
  }
}

function isSame(a: Snapshot, b: Snapshot): boolean {
  const before = new Map<string, unknown>(Object.entries(a))
  return Object.entries(b).every(([field, value]) => before.get(field) === value)
}
