import type { AnnotationStore } from '../annotation/annotation-store'
import type { ChangeItem } from '../annotation/annotations-api'
import { mayConcern } from '@/lib/inbox/may-concern'
import { openLine } from './line'

export type LiveEvents = {
  /** How many are there; null while it is not known. */
  readonly onPresence: (count: number | null) => void
  /** Whether what is written comes at once. */
  readonly onState: (hears: boolean) => void
  /** Somebody else has written so much that is new. */
  readonly onArrived: (arrived: Arrived) => void
  /** What the reader is told of in their inbox may have changed. */
  readonly onConcern: () => void
}

export type Arrived = { readonly notes: number; readonly replies: number }

/** How long a tab that is not looked at goes on listening, in milliseconds: a browser has few lines to give away. */
const HIDDEN = 30_000

export interface Live {
  readonly store: AnnotationStore
  readonly work: string
  /** What the reader is in the seminar; null in public. */
  readonly me: string | null
}

/** Keeps the annotations of a seminar up as others write, while the tab is looked at. Returns what ends it. */
export function openLive({ store, work, me }: Live, events: LiveEvents): () => void {
  let hiding: ReturnType<typeof setTimeout> | undefined
  const isSeen = () => document.visibilityState === 'visible'
  const line = openLine({
    address: () => {
      const listed = store.listed()
      if (!listed?.layers) return null
      const query = new URLSearchParams({ layer: listed.layers.join(','), since: listed.cursor })
      return `/api/works/${encodeURIComponent(work)}/live?${query.toString()}`
    },
    open: (address) => new EventSource(address),
    take: async (items) => {
      const arrived = countArrived(store, items)
      const isConcerned = concerns(store, me, items)
      await store.take(items)
      if (isConcerned) events.onConcern()
      if (arrived.notes + arrived.replies > 0) events.onArrived(arrived)
    },
    onPresence: events.onPresence,
    onState: (hears) => {
      events.onState(hears)
      if (!hears) events.onPresence(null)
    },
    // What may be seen has changed, and perhaps who sees it. When it is listed, the line goes on from there.
    onEnded: () => {
      events.onConcern()
      void store.listAnew()
    },
    random: Math.random,
  })
  const stopListening = store.onListed((listed) => {
    if (listed === null) line.close()
    else if (isSeen()) line.reopen()
  })
  const comeBack = () => isSeen() && line.hurry()
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener(
    'visibilitychange',
    () => {
      clearTimeout(hiding)
      if (isSeen()) line.hurry()
      else hiding = setTimeout(line.close, HIDDEN)
    },
    { signal },
  )
  window.addEventListener('online', comeBack, { signal })
  window.addEventListener('pageshow', comeBack, { signal })
  // A page that is left keeps no line: it may be kept itself, and come back.
  window.addEventListener('pagehide', line.close, { signal })
  if (isSeen()) line.reopen()
  return () => {
    listening.abort()
    clearTimeout(hiding)
    stopListening()
    line.close()
  }
}

/** Whether something of it concerns the reader, as it is or as it was. */
export function concerns(
  { theirs }: Pick<AnnotationStore, 'theirs'>,
  me: string | null,
  items: readonly ChangeItem[],
): boolean {
  const hearer = { me, wrote: (id: string) => theirs(id)?.mine === true }
  return items
    .flatMap((item) => ('gone' in item ? theirs(item.gone) : [item.annotation, theirs(item.annotation.id)]))
    .some((heard) => heard !== null && mayConcern(heard, hearer))
}

/** How many of others’ notes and replies are told of for the first time. */
export function countArrived(store: Pick<AnnotationStore, 'theirs'>, items: readonly ChangeItem[]): Arrived {
  const fresh = new Map(
    items.flatMap((item) => {
      if (!('annotation' in item)) return []
      const { annotation } = item
      const isNew = !annotation.mine && annotation.deletedAt === null && !store.theirs(annotation.id)
      return isNew ? [[annotation.id, annotation.replyTo === null] as const] : []
    }),
  )
  const notes = [...fresh.values()].filter((isNote) => isNote).length
  return { notes, replies: fresh.size - notes }
}
