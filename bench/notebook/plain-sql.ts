import Sqlite from 'better-sqlite3'
import { foldSearch } from '../../lib/search/fold-search'
import { PRAGMA_SCRIPT } from '../../server/db/pragmas'

/** What no way of doing it can do without: the rows themselves, by the plainest statements there are. */
export interface PlainSql {
  /** A page of notes, newest first, with their targets and tags, and how many there are; as JSON. */
  page: (owner: string, limit: number, offset: number) => string
  /** The same of notes in whose searched text some words stand. */
  search: (owner: string, words: string, limit: number) => string
  /** Every note with its targets, as JSON. */
  all: (owner: string) => string
  /** Every row that belongs to a reader's notes, by table. */
  rows: (owner: string) => ReadonlyMap<string, readonly object[]>
  /** Writes rows in one transaction, on disk when it returns. */
  write: (rows: ReadonlyMap<string, readonly object[]>) => void
  close: () => void
}

const TABLES = ['Target', 'AnnotationTag', 'SearchText', 'Change'] as const

/** Opens a database file beside the program, with the same settings. */
export function openPlainSql(file: string): PlainSql {
  const sqlite = new Sqlite(file)
  sqlite.exec(PRAGMA_SCRIPT)
  const mine = `FROM "Annotation" WHERE "ownerId" = ? AND "deletedAt" IS NULL`
  const found = `${mine} AND "id" IN (SELECT "annotationId" FROM "SearchText" WHERE "plain" LIKE ?)`
  const newest = `ORDER BY "createdAt" DESC, "id" DESC LIMIT ? OFFSET ?`
  const targets = sqlite.prepare('SELECT * FROM "Target" WHERE "annotationId" = ? ORDER BY "position"')
  const tags = sqlite.prepare('SELECT * FROM "AnnotationTag" WHERE "annotationId" = ? ORDER BY "position"')

  const whole = (notes: unknown[]) =>
    (notes as { id: string }[]).map((note) => ({
      ...note,
      targets: targets.all(note.id),
      tags: tags.all(note.id),
    }))
  const pageOf = (where: string, ...values: unknown[]) =>
    JSON.stringify({
      items: whole(sqlite.prepare(`SELECT * ${where} ${newest}`).all(...values)),
      total: sqlite.prepare(`SELECT count(*) AS total ${where}`).get(...values.slice(0, -2)),
    })

  return {
    page: (owner, limit, offset) => pageOf(mine, owner, limit, offset),
    search: (owner, words, limit) =>
      pageOf(found, owner, `%${foldSearch(words.replaceAll('"', ''), 'tr', 'plain').folded}%`, limit, 0),
    all: (owner) => JSON.stringify(whole(sqlite.prepare(`SELECT * ${mine} ORDER BY "id"`).all(owner))),
    rows: (owner) => {
      const of = (table: string) =>
        sqlite
          .prepare(`SELECT * FROM "${table}" WHERE "annotationId" IN (SELECT "id" ${mine})`)
          .safeIntegers()
          .all(owner) as object[]
      const notes = sqlite.prepare(`SELECT * ${mine}`).safeIntegers().all(owner) as object[]
      return new Map([['Annotation', notes], ...TABLES.map((table) => [table, of(table)] as const)])
    },
    write: (rows) => {
      sqlite.transaction(() => {
        for (const [table, list] of rows) {
          const [first] = list
          if (!first) continue
          const columns = Object.keys(first)
          const names = columns.map((column) => `"${column}"`).join(', ')
          const insert = sqlite.prepare(
            `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
          )
          for (const row of list) insert.run(...(Object.values(row) as unknown[]))
        }
      })()
    },
    close: () => sqlite.close(),
  }
}
