let isAsked = false

/**
 * Asks the browser, one time, not to clear what this site keeps when it needs room: once something has to wait and not
 * before, as some browsers put the question to the reader. Some cannot be asked.
 */
export function askToKeep(): void {
  if (isAsked || !('storage' in navigator) || !('persist' in navigator.storage)) return
  isAsked = true
  // Either answer will do: a browser that declines clears only when it must.
  navigator.storage.persist().catch(() => {})
}
