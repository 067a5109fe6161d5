import type { Server } from 'node:http'
import { closeDatabase } from '../../server/db/database'

/** Longest that requests in flight are waited for, in milliseconds. */
const PATIENCE = 10_000

/** A terminal may send Ctrl-C to us twice, directly and through npm; only a later one means it, in milliseconds. */
const ECHO = 500

/** On SIGINT and SIGTERM: accepts nothing more, lets what is in flight finish, closes the database, exits with 0. */
export function shutDownOnSignal(server: Server, close: () => Promise<void>): void {
  let since: number | undefined
  const onSignal = () => {
    if (since !== undefined) {
      if (Date.now() - since > ECHO) process.exit(130)
      return
    }
    since = Date.now()
    console.log('\nFinishing what is in flight; Ctrl-C again ends at once.')
    shutDown(server, close).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

async function shutDown(server: Server, close: () => Promise<void>): Promise<void> {
  const late = setTimeout(() => {
    server.closeAllConnections()
  }, PATIENCE)
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeIdleConnections()
  })
  clearTimeout(late)
  await close()
  await closeDatabase()
}
