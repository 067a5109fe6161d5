import { tellForgotten } from './forgotten'

/** Choices of how a page looks: they say nothing of a reader. */
const KEPT = new Set(['yanyana.reading'])

const PREFIX = 'yanyana'

/** The database of what was begun and not sent yet. */
const DATABASE = 'yanyana'

/**
 * Takes away what this browser keeps of a reader: drafts, what waits to be sent, places and habits. How pages look stays.
 * The other tabs are told when it is gone, or where the browser will not say so soon; then it resolves.
 */
export async function forgetReader(local: Storage | null): Promise<void> {
  if (local !== null) {
    const keys = Array.from({ length: local.length }, (_, at) => local.key(at) ?? '')
    for (const key of keys) if (key.startsWith(PREFIX) && !KEPT.has(key)) local.removeItem(key)
  }
  await deleteDatabase()
  tellForgotten()
}

/** Milliseconds after which nobody waits any more: another tab may not let go. */
const PATIENCE = 2_000

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE)
    try {
      const request = window.indexedDB.deleteDatabase(DATABASE)
      request.onsuccess = () => resolve()
      request.onerror = () => resolve()
    } catch {
      resolve()
    }
  })
}
