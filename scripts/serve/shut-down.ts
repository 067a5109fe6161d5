import type { Server } from 'node:http'
import { closeDatabase } from '../../server/db/database'
import { liveHub } from '../../server/live/live-hub'

/** Longest that requests in flight are waited for, in milliseconds. */
const PATIENCE = 10_000

/** How often to look for connections that have fallen idle, in milliseconds. */
const SWEEP = 50

/** Accepts nothing more, lets what is in flight finish, closes Next and the database. */
export async function shutDown(server: Server, close: () => Promise<void>): Promise<void> {
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, SWEEP)
  const late = setTimeout(() => {
    server.closeAllConnections()
  }, PATIENCE)
  const closed = new Promise((resolve) => server.close(resolve))
  // Those who listen would be in flight for ever.
  liveHub().close()
  await closed
  clearInterval(sweep)
  clearTimeout(late)
  await close()
  await closeDatabase()
}
