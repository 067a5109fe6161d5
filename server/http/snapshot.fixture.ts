import 'server-only'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import type { TestDatabase } from '@/prisma/test-database'

/** A database as it was, to see what has changed since, and to go back to. It is reached beside the program. */
export class Snapshot {
  readonly #file: Sqlite
  readonly #tables: readonly string[]
  readonly #restore: string

  private constructor(own: string, before: string) {
    this.#file = new Sqlite(own)
    // What is written need not outlive a power cut.
    this.#file.exec(`PRAGMA synchronous = OFF; VACUUM INTO '${before}'; ATTACH '${before}' AS before`)
    const rows = this.#file
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name",
      )
      .all() as { name: string }[]
    this.#tables = rows.map(({ name }) => name)
    const restore = this.#tables.map(
      (name) => `DELETE FROM main."${name}"; INSERT INTO main."${name}" SELECT * FROM before."${name}";`,
    )
    this.#restore = `PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; ${restore.join('')} COMMIT;`
  }

  /** Keeps what is there now beside the database. Once for each. */
  static take({ file }: Pick<TestDatabase, 'file'>): Snapshot {
    return new Snapshot(file, path.join(path.dirname(file), 'before.db'))
  }

  /** The tables that are not as they were. When a session was last used, and whose turn it is, is no change. */
  changed(): string[] {
    return this.#where(
      ['ChangeHead'],
      (name) => `${differ('main', 'before', name)} OR ${differ('before', 'main', name)}`,
    )
  }

  /** The tables in which something that was there is there no more, or is otherwise. What is new is not asked for. */
  lost(): string[] {
    // A stream goes on when something is added.
    return this.#where(['ChangeHead', 'StreamHead'], (name) => differ('before', 'main', name))
  }

  #where(unasked: readonly string[], condition: (table: string) => string): string[] {
    const said = this.#tables.filter((name) => !unasked.includes(name))
    const columns = said.map((name) => `(${condition(name)}) AS "${name}"`)
    const row = this.#file.prepare(`SELECT ${columns.join(', ')}`).get() as Record<string, number>
    return said.filter((name) => row[name] === 1)
  }

  /** Every row as it was. */
  restore(): void {
    this.#file.exec(this.#restore)
  }

  /** The rows of some tables, as JSON can say them. */
  rowsOf(tables: readonly string[]): Record<string, unknown[]> {
    return Object.fromEntries(
      tables.map((name) => [name, this.#file.prepare(`SELECT * FROM main."${name}"`).all()]),
    )
  }

  close(): void {
    this.#file.close()
  }
}

const differ = (one: string, other: string, table: string) =>
  `EXISTS (SELECT ${columnsOf(table)} FROM ${one}."${table}" EXCEPT SELECT ${columnsOf(table)} FROM ${other}."${table}")`

const columnsOf = (table: string) => (table === 'Session' ? 'id' : '*')
