import { v7 } from 'uuid'
import type { Annotation } from '@/lib/annotation/annotation'
import { openAnnotationStore, type AnnotationStore } from './annotation-store'
import { listAnnotations, listChanges } from './annotations-api'
import { findDraftBox } from './find-draft-box'
import { openBrowserOutbox } from './open-browser-outbox'
import type { PlacingText } from './placed-annotation'
import { openTabChannel, type TabChannel } from './tab-channel'

/** How often to ask again while the list could not be fetched, in milliseconds. */
const AGAIN = 15_000

/**
 * My annotations of a work in this tab. Nothing happens until `start`: it fetches them, sends what waits, and asks for
 * news whenever the reader comes back to the tab or the network comes back. Before the page is left with something
 * only it holds, it asks.
 */
export function openAnnotations(work: string, text: PlacingText): AnnotationStore {
  const channel = openTabChannel<Annotation>('yanyana.annotations')
  const store = openAnnotationStore({
    work,
    text,
    openOutbox: openBrowserOutbox,
    list: () => listAnnotations(work),
    changes: (since) => listChanges(work, since),
    makeId: () => v7(),
    announce: channel.tell,
  })
  return { ...store, start: () => startInTab(store, channel) }
}

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
