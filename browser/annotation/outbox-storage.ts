import type { Entry } from './operation'

/** Where entries wait. Asynchronous, so that a database may stand behind it as well. */
export type OutboxStorage = {
  /** Every entry, in any order. */
  list(): Promise<Entry[]>
  /** Keeps or replaces an entry. Answers false where it will not outlive the page. */
  put(entry: Entry): Promise<boolean>
  remove(key: string): Promise<void>
  /** Calls back whenever another tab has changed something; returns what ends it. */
  watch(listener: () => void): () => void
}
