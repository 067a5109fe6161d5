import { v7 } from 'uuid'
import type { Annotation } from '@/lib/annotation/annotation'
import type { Target } from '@/lib/anchor/target'
import { openAnnotationStore, type AnnotationStore } from './annotation-store'
import { listAnnotations, listChanges, type ChangeItem, type Layers } from './annotations-api'
import { findDraftBox } from './find-draft-box'
import { openFinding, type Finding } from './finding'
import type { Operation } from './operation'
import { openBrowserOutbox } from './open-browser-outbox'
import type { Outbox, OutboxEvents } from './outbox'
import type { PlacingText } from './placed-annotation'
import { openTabChannel, type TabChannel } from './tab-channel'

/** How often to ask again while the list could not be fetched, in milliseconds. */
const AGAIN = 15_000

/**
 * The annotations of a work in this tab, at first those of `layers`. Nothing happens until `start`: it fetches them, sends what waits, and asks for
 * news whenever the reader comes back to the tab or the network comes back. Before the page is left with something
 * only it holds, it asks.
 */
export function openAnnotations(work: string, text: PlacingText, layers: Layers): AnnotationStore {
  const channel = openTabChannel<Annotation>('yanyana.annotations')
  const finding = openFinding(text)
  const prepare = async (annotations: readonly Annotation[]) => {
    if (finding.isMissing(annotations.flatMap(({ targets }) => targets))) await finding.fetch()
  }
  const prepareTold = (items: readonly ChangeItem[]) =>
    prepare(items.flatMap((item) => ('annotation' in item ? item.annotation : [])))
  const store = openAnnotationStore({
    work,
    text,
    layers,
    openOutbox: (events) => openPreparedOutbox(finding, events),
    list: async (asked) => {
      const page = await listAnnotations(work, asked)
      await prepare(page.annotations)
      return page
    },
    changes: async (since, asked) => {
      const changes = await listChanges(work, since, asked)
      await prepareTold(changes.items)
      return changes
    },
    makeId: () => v7(),
    announce: channel.tell,
  })
  const hear = (annotation: Annotation) => {
    if (!finding.isMissing(annotation.targets)) store.hear(annotation)
    else void finding.fetch().then(() => store.hear(annotation), ignore)
  }
  const take = async (items: readonly ChangeItem[]) => {
    await prepareTold(items).catch(ignore)
    await store.take(items)
  }
  return { ...store, hear, take, start: () => startInTab({ ...store, hear }, channel) }
}

/** What waits is shown once it can be placed; it is sent all the same. */
function openPreparedOutbox(finding: Finding, events: OutboxEvents): Outbox {
  const outbox = openBrowserOutbox({
    ...events,
    onChange: () => {
      const targets = outbox.entries().flatMap(({ operation }) => targetsOf(operation))
      if (!finding.isMissing(targets)) events.onChange()
      else void finding.fetch().then(events.onChange, events.onChange)
    },
  })
  return outbox
}

function targetsOf(operation: Operation): readonly Target[] {
  if (operation.kind === 'put') return operation.input.targets
  return operation.kind === 'patch' ? (operation.patch.targets ?? operation.seen.targets) : []
}

/** What was not heard is asked of the server at the next refresh. */
function ignore(): void {}

function startInTab(store: AnnotationStore, channel: TabChannel<Annotation>): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const refresh = () => void store.refresh()
  const stopListening = channel.listen(store.hear)
  window.addEventListener('online', refresh, { signal })
  window.addEventListener('focus', refresh, { signal })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh(), {
    signal,
  })
  const isFleeting = () => store.snapshot().volatile || findDraftBox().volatile()
  window.addEventListener('beforeunload', (event) => isFleeting() && event.preventDefault(), { signal })
  const timer = setInterval(() => store.snapshot().phase === 'unreachable' && refresh(), AGAIN)
  const stop = store.start()
  refresh()
  return () => {
    listening.abort()
    clearInterval(timer)
    stopListening()
    stop()
  }
}
