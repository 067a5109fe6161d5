import type { PortableEntry } from './portable-entry'

/** Writes a file piece by piece, so that ten thousand notes need not be held at once. */
export interface FileWriter {
  /** What stands before the first entry. */
  head: () => string
  /** One entry. They come work by work, replies after what they answer. */
  entry: (entry: PortableEntry, depth: number) => string
  /** What stands after the last. */
  tail: () => string
}
