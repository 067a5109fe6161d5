const keyOf = (work: string) => `yanyana.clean.${work}`

/** Whether this browser shows a work without any notes, for a first reading. */
export function readClean(local: Storage | null, work: string): boolean {
  return local?.getItem(keyOf(work)) === 'on'
}

/** Remembers it for the work, where the browser allows that. */
export function keepClean(local: Storage | null, work: string, isClean: boolean): void {
  try {
    if (isClean) local?.setItem(keyOf(work), 'on')
    else local?.removeItem(keyOf(work))
  } catch {
    // Storage is full: the next visit begins with the notes, and nothing is lost.
  }
}
