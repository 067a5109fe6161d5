import 'server-only'
import path from 'node:path'
import type { TestDatabase } from '@/prisma/test-database'
import type { Database } from '../db/open-database'

/** A database as it was, to see what has changed since, and to go back to. */
export class Snapshot {
  private constructor(
    private readonly database: Database,
    private readonly tables: readonly string[],
  ) {}

  /** Keeps what is there now beside the database. Once for each. */
  static async take({ database, file: own }: Pick<TestDatabase, 'database' | 'file'>): Promise<Snapshot> {
    const file = path.join(path.dirname(own), 'before.db')
    const rows = await database.$queryRawUnsafe<{ name: string }[]>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name",
    )
    await database.$executeRawUnsafe(`VACUUM INTO '${file}'`)
    await database.$executeRawUnsafe(`ATTACH '${file}' AS before`)
    return new Snapshot(
      database,
      rows.map(({ name }) => name),
    )
  }

  /** The tables that are not as they were. When a session was last used, and whose turn it is, is no change. */
  async changed(): Promise<string[]> {
    const said = this.tables.filter((name) => name !== 'ChangeHead')
    const differ = ([one, other]: [string, string], name: string) =>
      `EXISTS (SELECT ${columnsOf(name)} FROM ${one}."${name}" EXCEPT SELECT ${columnsOf(name)} FROM ${other}."${name}")`
    const columns = said.map(
      (name) => `(${differ(['main', 'before'], name)} OR ${differ(['before', 'main'], name)}) AS "${name}"`,
    )
    const [row = {}] = await this.database.$queryRawUnsafe<Record<string, unknown>[]>(
      `SELECT ${columns.join(', ')}`,
    )
    return said.filter((name) => Number(row[name]) === 1)
  }

  /** Every row as it was. */
  async restore(): Promise<void> {
    await this.database.$executeRawUnsafe('PRAGMA foreign_keys = OFF')
    for (const name of this.tables) {
      await this.database.$executeRawUnsafe(`DELETE FROM main."${name}"`)
      await this.database.$executeRawUnsafe(`INSERT INTO main."${name}" SELECT * FROM before."${name}"`)
    }
    await this.database.$executeRawUnsafe('PRAGMA foreign_keys = ON')
  }

  /** The rows of some tables, as JSON can say them. */
  async rowsOf(tables: readonly string[]): Promise<Record<string, unknown[]>> {
    const all: Record<string, unknown[]> = {}
    for (const name of tables) all[name] = await this.database.$queryRawUnsafe(`SELECT * FROM main."${name}"`)
    return all
  }
}

const columnsOf = (table: string) => (table === 'Session' ? 'id' : '*')
