import 'server-only'

type Listener = (tables: ReadonlySet<string>) => void

/** Shared by all copies of this module in the process. */
const SLOT = Symbol.for('yanyana.commits')
const shared = globalThis as { [SLOT]?: Set<Listener> | undefined }

const listeners = () => (shared[SLOT] ??= new Set<Listener>())

/**
 * Calls `listener` after each commit of this process, with the tables that were written to. It must be quick and must not
 * throw. What another process commits is not told. Returns what ends it.
 */
export function onCommit(listener: Listener): () => void {
  listeners().add(listener)
  return () => {
    listeners().delete(listener)
  }
}

/** Tells of a commit. The database adapter alone calls it, once what was written is there for everybody. */
export function tellCommit(tables: ReadonlySet<string>): void {
  if (tables.size === 0) return
  for (const listener of listeners()) listener(tables)
}

const WRITE =
  /^\s*(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+(?:[`"]?\w+[`"]?\.)?[`"]?(\w+)/i

/** The table a statement writes to; null of one that only reads. What a database deletes by itself along with it is not told. */
export function tableWritten(sql: string): string | null {
  return WRITE.exec(sql)?.[1] ?? null
}
