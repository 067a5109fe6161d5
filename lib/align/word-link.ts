import type { WordGroup } from './word-group'

/**
 * Words of the two sides of one segment that answer each other, each group in UTF-16 offsets of its side's canonical
 * text. A word stands in one link of its segment at most.
 */
export interface WordLink {
  readonly tr: WordGroup
  readonly en: WordGroup
}

/** The links of every segment that has any, by segment id; those of a segment in the order of the Turkish. */
export type WordLinks = Readonly<Record<string, readonly WordLink[]>>
