/** What is known by the line on which a seminar tells what is written. */
export type LiveSigns = {
  /** Whether what others write comes at once; null where that has not been tried yet. */
  readonly hears: boolean | null
  /** How many people are there; null while it is not known. */
  readonly present: number | null
  /** How many notes and replies of others have come since the reader last looked. */
  readonly arrived: number
}

const NONE: LiveSigns = { hears: null, present: null, arrived: 0 }

/** Signs that change by themselves, as `useSyncExternalStore` asks for them. */
export function openSigns() {
  const listeners = new Set<() => void>()
  let signs = NONE
  const set = (changes: Partial<LiveSigns>) => {
    const next = { ...signs, ...changes }
    if (next.hears === signs.hears && next.present === signs.present && next.arrived === signs.arrived) return
    signs = next
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => signs,
    set,
    add: (arrived: number) => set({ arrived: signs.arrived + arrived }),
    /** As before anything was known. */
    clear: () => set(NONE),
  }
}
