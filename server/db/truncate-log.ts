import 'server-only'
import { database } from './database'

/** Milliseconds: deletions that follow each other are erased from the log together. */
const DELAY = 2_000

let timer: NodeJS.Timeout | undefined

/**
 * Empties SQLite's write-ahead log: it still holds the pages as they were before a deletion, until they are written
 * over. Resolves with whether it could; another process that reads may stand in the way.
 */
export async function truncateLog(): Promise<boolean> {
  const [row] = await database().$queryRawUnsafe<{ busy: number | bigint }[]>(
    'PRAGMA wal_checkpoint(TRUNCATE)',
  )
  return Number(row?.busy ?? 1) === 0
}

/** Does so in a moment, again while it cannot. The process may end meanwhile: closing the database does the same. */
export function truncateLogSoon(): void {
  timer ??= setTimeout(() => {
    timer = undefined
    void truncateLog()
      .catch(() => true)
      .then((done) => {
        if (!done) truncateLogSoon()
      })
  }, DELAY).unref()
}
