import type { Target } from './target'
import type { TextRange } from './text-range'

/**
 * Where a passage stands now, and how it was found: by its offsets, by its exact words, or by words like them, which
 * are its own, mended (`score`: how much of the quote and its surroundings is still so, 0 to 1); or why it was not.
 */
export type Resolution =
  | { status: 'anchored'; range: TextRange; how: 'offsets' | 'exact' }
  | { status: 'anchored'; range: TextRange; how: 'fuzzy'; score: number }
  | { status: 'detached'; reason: DetachedReason }

/** How a passage was found. */
export type FoundHow = Extract<Resolution, { status: 'anchored' }>['how']

/**
 * Why a passage is detached: `unknown-segment` (its segment is not in this text), `quote-mismatch` (its own revision
 * has other words there), `not-found` (the words are gone, or stand only where their surroundings are others),
 * `ambiguous` (they stand more than once and nothing tells which).
 */
export type DetachedReason = 'unknown-segment' | 'quote-mismatch' | 'not-found' | 'ambiguous'

/** Finds targets of one side in one text. What it answers does not depend on what it was asked before. */
export type Resolver = (target: Target) => Resolution
