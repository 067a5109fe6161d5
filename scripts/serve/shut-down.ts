import type { Server } from 'node:http'
import { closeDatabase } from '../../server/db/database'

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
  await new Promise((resolve) => server.close(resolve))
  clearInterval(sweep)
  clearTimeout(late)
  await close()
  await closeDatabase()
}
