import 'server-only'

/** Something that went wrong by a fault of ours. */
export interface RecentError {
  at: Date
  /** In one line, cut short. */
  message: string
}

const MOST = 20
const LONGEST = 200

/** Shared by all copies of this module in the process. */
const SLOT = Symbol.for('yanyana.recent-errors')
const shared = globalThis as { [SLOT]?: RecentError[] | undefined }

/** Remembers an error until the server ends, for the host to see. The whole of it is in the log. */
export function noteError(error: unknown): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const message = (text.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, LONGEST)
  shared[SLOT] = [{ at: new Date(), message }, ...(shared[SLOT] ?? [])].slice(0, MOST)
}

/** The last of them, newest first. */
export function listRecentErrors(): readonly RecentError[] {
  return shared[SLOT] ?? []
}
