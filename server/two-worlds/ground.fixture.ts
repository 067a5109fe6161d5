import 'server-only'
import Sqlite from 'better-sqlite3'
import { liveHub } from '../live/live-hub'
import type { SeenRow } from './who-sees.fixture'

/** What worlds leave behind, those first that refer to others. */
const TABLES = [
  ...['Change', 'StreamHead', 'Flag', 'Notice', 'Mention', 'ModerationEntry', 'HostEntry', 'Target'],
  ...['AnnotationTag', 'Reaction', 'BodyVersion', 'SearchText', 'Annotation', 'Setting'],
]

const EMPTY = TABLES.map((table) => `DELETE FROM "${table}";`).join('')

/** The file in which all worlds are made, one after the other, reached beside the program. */
export class Ground {
  readonly #file: Sqlite

  constructor(file: string) {
    this.#file = new Sqlite(file)
    // What is written need not outlive a power cut.
    this.#file.exec('PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY')
  }

  /** Leaves nothing but the people and their seminars, and the public layer open or closed. */
  clear(isOpen: boolean): void {
    this.#write(`${EMPTY} INSERT INTO "Setting" VALUES ('publicLayer', '${isOpen ? 'on' : 'off'}');`)
  }

  /** Remembers how everything stands, under a number, in place of what was remembered under it. */
  keep(number: number): void {
    const copies = TABLES.map(
      (table) =>
        `DROP TABLE IF EXISTS temp."${table} ${number}"; CREATE TEMP TABLE "${table} ${number}" AS SELECT * FROM main."${table}";`,
    )
    this.#file.exec(copies.join(''))
  }

  /** Makes everything stand as it was remembered. */
  goBackTo(number: number): void {
    const copies = TABLES.map(
      (table) => `INSERT INTO main."${table}" SELECT * FROM temp."${table} ${number}";`,
    )
    this.#write(`${EMPTY} ${copies.join('')}`)
  }

  #write(script: string): void {
    if (liveHub().size > 0) throw new Error('somebody still listens')
    this.#file.exec(`BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON; ${script} COMMIT;`)
  }

  /** An annotation as it stands now. */
  rowOf(id: string): SeenRow {
    const row = this.#file.prepare('SELECT layer, ownerId, asideTo, veiled FROM Annotation WHERE id = ?')
    return row.get(id) as SeenRow
  }

  close(): void {
    this.#file.close()
  }
}
