import type { Entry } from './operation'
import type { OutboxStorage } from './outbox-storage'
import { parseKept } from './parse-kept'

const PREFIX = 'yanyana.outbox.'

/**
 * Entries in localStorage, one item each, written before the call returns. Where it is full or forbidden, an entry
 * is held in memory and `put` says so.
 */
export function localOutboxStorage(local: Storage | null, events: EventTarget): OutboxStorage {
  const held = new Map<string, Entry>()
  return {
    list: () => Promise.resolve([...(local ? storedEntries(local) : []), ...held.values()]),
    put: (entry) => {
      held.delete(entry.key)
      if (local && store(local, entry)) return Promise.resolve(true)
      local?.removeItem(PREFIX + entry.key)
      held.set(entry.key, entry)
      return Promise.resolve(false)
    },
    remove: (key) => {
      held.delete(key)
      local?.removeItem(PREFIX + key)
      return Promise.resolve()
    },
    watch: (listener) => {
      const heed = (event: Event) => {
        const { key } = event as StorageEvent
        if (key === null || key.startsWith(PREFIX)) listener()
      }
      events.addEventListener('storage', heed)
      return () => events.removeEventListener('storage', heed)
    },
  }
}

function storedEntries(local: Storage): Entry[] {
  return Array.from({ length: local.length }, (_, index) => local.key(index))
    .filter((key) => key !== null)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const text = local.getItem(key)
      return text === null ? [] : [parseKept(text) as Entry]
    })
}

function store(local: Storage, entry: Entry): boolean {
  try {
    local.setItem(PREFIX + entry.key, JSON.stringify(entry))
    return true
  } catch {
    return false
  }
}
