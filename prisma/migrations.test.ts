import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { SqliteAdapterFactory } from '../server/db/sqlite-adapter'
import { applyMigrations } from './apply-migrations'
import { diffSchema } from './diff-schema'
import { readMigrations } from './migration-folder'
import { readMigrationState } from './migration-state'
import { withScratchFolder } from './scratch-folder'

const MIGRATIONS = path.resolve('prisma/migrations')
const SCHEMA = path.resolve('prisma/schema.prisma')

/** A database that is not there yet. */
const withScratch = <T>(task: (factory: SqliteAdapterFactory) => Promise<T>) =>
  withScratchFolder((folder) => task(new SqliteAdapterFactory(path.join(folder, 'scratch.db'))))

describe('migrations', () => {
  it('lead to the schema', async () => {
    expect(await withScratch((scratch) => diffSchema(scratch, MIGRATIONS, SCHEMA))).toBeNull()
  })

  it('are applied once, in order, and recorded', async () => {
    await withScratch(async (scratch) => {
      const migrations = await readMigrations(MIGRATIONS)
      const names = migrations.map(({ name }) => name)
      expect(await applyMigrations(scratch, MIGRATIONS)).toEqual(names)
      expect(await applyMigrations(scratch, MIGRATIONS)).toEqual([])
      const connection = await scratch.connect()
      const state = await readMigrationState(connection, migrations)
      await connection.dispose()
      expect(state).toEqual({ pending: [], failed: [], unknown: [], edited: [] })
    })
  })

  it('are told apart from a database before, after and beside them', async () => {
    await withScratch(async (scratch) => {
      const migrations = await readMigrations(MIGRATIONS)
      const [first] = migrations
      if (first === undefined) throw new Error('there is no migration')
      const connection = await scratch.connect()
      expect((await readMigrationState(connection, migrations)).pending).toContain(first.name)
      await connection.dispose()

      await applyMigrations(scratch, MIGRATIONS)
      const later = await scratch.connect()
      const changed = [
        { ...first, checksum: 'other' },
        { name: '99990101000000_next', sql: '', checksum: '' },
      ]
      const state = await readMigrationState(later, changed)
      await later.dispose()
      expect(state.edited).toEqual([first.name])
      expect(state.pending).toEqual(['99990101000000_next'])
      expect(state.unknown).toEqual(migrations.slice(1).map(({ name }) => name))
    })
  })
})
