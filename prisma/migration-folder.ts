import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

/** One folder under `prisma/migrations`. */
export interface Migration {
  /** The folder's name: a time and a title, in the order of application. */
  name: string
  sql: string
  /** SHA-256 of the SQL in hexadecimal, as `_prisma_migrations` keeps it. */
  checksum: string
}

const LOCK_FILE = 'migration_lock.toml'

/** Every migration of the folder, oldest first. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The folder as the schema engine takes it. */
export async function migrationList(folder: string) {
  const migrations = await readMigrations(folder)
  return {
    baseDir: folder,
    lockfile: { path: LOCK_FILE, content: await readFile(path.join(folder, LOCK_FILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}
