import 'server-only'

/**
 * What every SQLite connection is set to, and what the start-up check asks for. Order matters: the busy timeout comes
 * first because changing the journal mode may have to wait for another process.
 */
export const PRAGMAS = [
  /** Milliseconds to wait for another process's lock. */
  { name: 'busy_timeout', set: '5000', expected: '5000' },
  { name: 'journal_mode', set: 'WAL', expected: 'wal' },
  /** FULL: an acknowledged commit survives a power cut. WAL alone would run NORMAL, which does not promise it. */
  { name: 'synchronous', set: 'FULL', expected: '2' },
  { name: 'foreign_keys', set: 'ON', expected: '1' },
  /** Deleted text is overwritten with zeros, not only forgotten. */
  { name: 'secure_delete', set: 'ON', expected: '1' },
] as const

/** The statements that set them all. */
export const PRAGMA_SCRIPT = PRAGMAS.map(({ name, set }) => `PRAGMA ${name} = ${set};`).join('\n')
