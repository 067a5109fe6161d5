import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Migration } from './migration-folder'

/** How a database stands to the migrations folder. */
export interface MigrationState {
  /** In the folder and not in the database. */
  pending: string[]
  /** Begun and not finished: an earlier attempt ended in the middle. */
  failed: string[]
  /** In the database and not in the folder: a newer release has been here. */
  unknown: string[]
  /** Applied from a file that reads otherwise now. */
  edited: string[]
}

/** Compares by reading `_prisma_migrations`: milliseconds, without the engine. */
export async function readMigrationState(
  connection: SqlDriverAdapter,
  migrations: readonly Migration[],
): Promise<MigrationState> {
  const applied = new Map<string, { checksum: string; finished: boolean }>()
  for (const [name, checksum, finished] of await readRows(connection)) {
    applied.set(String(name), { checksum: String(checksum), finished: finished !== null })
  }
  const known = new Set(migrations.map(({ name }) => name))
  return {
    pending: migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name),
    failed: [...applied].filter(([, row]) => !row.finished).map(([name]) => name),
    unknown: [...applied.keys()].filter((name) => !known.has(name)),
    edited: migrations
      .filter(({ name, checksum }) => (applied.get(name)?.checksum ?? checksum) !== checksum)
      .map(({ name }) => name),
  }
}

/** Name, checksum, time of finishing; nothing where the table is not there yet. */
async function readRows(connection: SqlDriverAdapter): Promise<unknown[][]> {
  const query = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] })
  const table = await query(`SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`)
  if (table.rows.length === 0) return []
  const { rows } = await query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return rows
}
