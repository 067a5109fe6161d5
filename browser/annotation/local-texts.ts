/** Short texts by key, in localStorage: for where the database is not to be had. Nothing here throws. */
export type LocalTexts = {
  /** Every key and text, in any order. */
  list(): [key: string, text: string][]
  /** Where localStorage is full or forbidden, the text is held in memory, for as long as the page lives. */
  put(key: string, text: string): void
  remove(key: string): void
  /** Whether something is held in memory only. */
  volatile(): boolean
}

/** `prefix` parts these texts from all else in localStorage. */
export function openLocalTexts(local: Storage | null, prefix: string): LocalTexts {
  const held = new Map<string, string>()
  return {
    list: () => [...new Map([...(local ? stored(local, prefix) : []), ...held])],
    put: (key, text) => {
      held.delete(key)
      if (!local || !store(local, prefix + key, text)) held.set(key, text)
    },
    remove: (key) => {
      held.delete(key)
      local?.removeItem(prefix + key)
    },
    volatile: () => held.size > 0,
  }
}

function stored(local: Storage, prefix: string): [string, string][] {
  return Array.from({ length: local.length }, (_, index) => local.key(index))
    .filter((key) => key?.startsWith(prefix) === true)
    .flatMap((key) => {
      const text = key === null ? null : local.getItem(key)
      return key === null || text === null ? [] : [[key.slice(prefix.length), text]]
    })
}

function store(local: Storage, key: string, text: string): boolean {
  try {
    local.setItem(key, text)
    return true
  } catch {
    return false
  }
}
