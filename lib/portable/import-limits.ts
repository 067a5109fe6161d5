/** What one file may bring in. */
export const IMPORT_LIMITS = {
  /** The whole file, in bytes: room for as many notes as a work may hold, of three kilobytes each. */
  bytes: 48 * 1024 * 1024,
  /** Notes and replies together. */
  entries: 15_000,
  /** Arrays and objects in one another: our own file lies nine deep. */
  depth: 32,
  /** A file of another program: its quotes are looked for in the whole text. */
  foreignEntries: 5_000,
} as const
