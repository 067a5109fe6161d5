/** The page's localStorage, or null where the reader's browser forbids it. */
export function findLocalStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
