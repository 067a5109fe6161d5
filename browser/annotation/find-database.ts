import { openKeptDatabase, type KeptDatabase } from './kept-database'

let database: KeptDatabase | null = null

/** The one database of this page. It rejects every request where the reader's browser forbids it. */
export function findDatabase(): KeptDatabase {
  database ??= openKeptDatabase(findFactory())
  return database
}

function findFactory(): IDBFactory | null {
  try {
    return window.indexedDB
  } catch {
    return null
  }
}
