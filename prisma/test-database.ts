import { copyFile, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase, type Database } from '../server/db/open-database'
import { SqliteAdapterFactory } from '../server/db/sqlite-adapter'
import { applyMigrations } from './apply-migrations'
import { readMigrations } from './migration-folder'

const MIGRATIONS = path.join(import.meta.dirname, 'migrations')

/** A real, migrated, empty database in a folder of its own. */
export interface TestDatabase {
  database: Database
  /** The file's path; beside it stand SQLite's own `-wal` and `-shm`. */
  file: string
  dispose(): Promise<void>
}

/** Copies the migrated template, so that it takes milliseconds. The caller disposes of it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'yanyana-test-'))
  const file = path.join(folder, 'test.db')
  await copyFile(await template(), file)
  const database = openDatabase(file)
  return {
    database,
    file,
    async dispose() {
      await database.$disconnect()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Made once for each state of the migrations; renamed into place, because test files run beside each other. */
async function template(): Promise<string> {
  const hash = createHash('sha256')
  for (const { name, checksum } of await readMigrations(MIGRATIONS)) hash.update(`${name} ${checksum}\n`)
  const folder = path.join(tmpdir(), `yanyana-templates-${process.getuid?.() ?? 0}`)
  const file = path.join(folder, `${hash.digest('hex')}.db`)
  if (await exists(file)) return file
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = path.join(await mkdtemp(path.join(folder, 'draft-')), 'template.db')
  await applyMigrations(new SqliteAdapterFactory(draft), MIGRATIONS)
  await rename(draft, file)
  await rm(path.dirname(draft), { recursive: true, force: true })
  return file
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )
