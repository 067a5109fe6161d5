import 'server-only'
import { env } from '../env'
import { openDatabase, type Database } from './open-database'

/** Shared by all copies of this module in the process: a bundler may make one a route. */
const SLOT = Symbol.for('yanyana.database')
const shared = globalThis as { [SLOT]?: Database | undefined }

/** The database of this process, opened when first asked for. Never ask for it inside of a transaction: use that. */
export function database(): Database {
  return (shared[SLOT] ??= openDatabase(env().databaseFile))
}

/** Puts another database in its place; tests use it. */
export function setDatabase(database: Database | undefined): void {
  shared[SLOT] = database
}

/** Closes it, if it was opened, when what runs on it has ended. */
export async function closeDatabase(): Promise<void> {
  const open = shared[SLOT]
  shared[SLOT] = undefined
  await open?.$disconnect()
}
