import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { readMigrations } from '../../prisma/migration-folder'
import { readMigrationState, type MigrationState } from '../../prisma/migration-state'
import { SqliteAdapterFactory } from '../../server/db/sqlite-adapter'
import { StartupError } from '../../server/startup-error'

/** Brings the database up to this release and returns the names of what was applied. Milliseconds when it is. */
export async function migrateDatabase(root: string, databaseFile: string): Promise<string[]> {
  const folder = path.join(root, 'prisma/migrations')
  const factory = new SqliteAdapterFactory(databaseFile)
  const state = await readState(factory, folder, databaseFile)
  refuse(state, databaseFile)
  if (state.pending.length === 0) return []
  const { applyMigrations } = await import('../../prisma/apply-migrations')
  return applyMigrations(factory, folder)
}

async function readState(
  factory: SqliteAdapterFactory,
  folder: string,
  databaseFile: string,
): Promise<MigrationState> {
  const migrations = await readMigrations(folder)
  try {
    const connection = await factory.connect()
    try {
      // SQLite opens a file that may only be read, and fails at the first reader who saves.
      await access(databaseFile, constants.W_OK)
      return await readMigrationState(connection, migrations)
    } finally {
      await connection.dispose()
    }
  } catch (error) {
    throw new StartupError(
      `The database ${databaseFile} cannot be used (${reasonOf(error)}): see that it is an SQLite file this user may write, or set DATABASE_URL to another.`,
    )
  }
}

function refuse({ unknown, failed, edited }: MigrationState, databaseFile: string): void {
  if (failed.length > 0) {
    throw new StartupError(
      `The migration ${failed.join(', ')} of ${databaseFile} ended in the middle: put a copy from before it in its place.`,
    )
  }
  if (unknown.length > 0) {
    throw new StartupError(
      `The database ${databaseFile} belongs to a newer release (it has ${unknown.join(', ')}): install that one, or set DATABASE_URL to another file.`,
    )
  }
  if (edited.length > 0) {
    throw new StartupError(
      `prisma/migrations/${edited.join(', ')} is not what was applied to ${databaseFile}: restore the file from the release.`,
    )
  }
}

const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error)
