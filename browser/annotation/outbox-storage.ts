import type { Entry } from './operation'

/** Where entries wait. */
export type OutboxStorage = {
  /** Every entry, in any order. */
  list(): Promise<readonly Entry[]>
  /**
   * Changes what waits in view of all of it, as one step: no other tab's change comes between. `decide` is called once.
   * Resolves with what waits then, once it is kept as well as this browser can.
   */
  change(decide: (entries: readonly Entry[]) => EntryChanges): Promise<readonly Entry[]>
  /** Takes what had to be put elsewhere back to where it is safest, if that is to be had now. */
  gather(): Promise<void>
  /** Whether something is held that will not outlive the page. */
  volatile(): boolean
  /** Calls back whenever another tab has changed something; returns what ends it. */
  watch(listener: () => void): () => void
}

export type EntryChanges = { readonly write: readonly Entry[]; readonly remove: readonly string[] }
