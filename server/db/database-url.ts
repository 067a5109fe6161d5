import 'server-only'
import path from 'node:path'
import { StartupError } from '../startup-error'

/**
 * The absolute path of the SQLite file that DATABASE_URL names: `file:./data/yanyana.db` counts from `folder`,
 * `file:/srv/yanyana.db` and `file:///srv/yanyana.db` from the root. Throws a `StartupError` on anything else.
 */
export function parseDatabaseUrl(url: string, folder: string): string {
  const rest = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(url)?.[1]
  if (rest === undefined || rest.startsWith('//') || rest.endsWith('/')) {
    throw new StartupError(
      'DATABASE_URL cannot be used: set it to file: and a path, such as file:./data/yanyana.db, or leave it out.',
    )
  }
  return path.resolve(folder, rest)
}
