import { readAddress, writeAddress } from '@/lib/reading/address'
import {
  PREFERENCES_KEY,
  parsePreferences,
  serializePreferences,
  type Preferences,
} from '@/lib/reading/preferences'
import { rootAttributes, shownState, type ShownState } from '@/lib/reading/root-attributes'

export type ReadingState = ShownState & Pick<Preferences, 'singleKeys' | 'keysOff' | 'wordLinks'>

/** What the reader has chosen: on `<html>`, in the address and in this browser's storage, all three kept in step. */
export interface ReadingStore {
  /** The same object until something changes. */
  get: () => ReadingState
  /** Shows, remembers and tells. What is not in `changes` stays. */
  set: (changes: Partial<ReadingState>) => void
  subscribe: (changed: () => void) => () => void
}

let store: ReadingStore | undefined

/** The one store of this page. Only in a browser. */
export function readingStore(): ReadingStore {
  store ??= createReadingStore()
  return store
}

function createReadingStore(): ReadingStore {
  let state = open()
  const listeners = new Set<() => void>()

  function show(next: ReadingState) {
    state = next
    for (const [name, value] of Object.entries(rootAttributes(next))) {
      if (value === null) document.documentElement.removeAttribute(name)
      else document.documentElement.setAttribute(name, value)
    }
    for (const listener of listeners) listener()
  }

  // Another tab's comforts hold here, too; its view and its address do not.
  function follow(event: StorageEvent) {
    if (event.key !== PREFERENCES_KEY) return
    const { theme, textSize, lineHeight, measure, singleKeys, keysOff, wordLinks } = parsePreferences(
      event.newValue,
    )
    show({ ...state, theme, textSize, lineHeight, measure, singleKeys, keysOff, wordLinks })
  }

  return {
    get: () => state,
    set(changes) {
      show({ ...state, ...changes })
      write(serializePreferences(state))
      const query = writeAddress(location.search, state)
      if (query !== location.search)
        history.replaceState(history.state, '', location.pathname + query + location.hash)
    },
    subscribe(changed) {
      if (listeners.size === 0) addEventListener('storage', follow)
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
        if (listeners.size === 0) removeEventListener('storage', follow)
      }
    },
  }
}

function open(): ReadingState {
  const preferences = parsePreferences(read())
  const { singleKeys, keysOff, wordLinks } = preferences
  return { ...shownState(preferences, readAddress(location.search)), singleKeys, keysOff, wordLinks }
}

function read(): string | null {
  try {
    return localStorage.getItem(PREFERENCES_KEY)
  } catch {
    return null
  }
}

/** Storage may be full or forbidden; the choice then lasts as long as the page. */
function write(json: string): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, json)
  } catch {
    // Nothing is lost that the reader would look for elsewhere.
  }
}
