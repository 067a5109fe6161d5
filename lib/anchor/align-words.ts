import { isSameWord } from './compare-words'
import type { PlainWord } from './plain-word'

/** The words of an earlier text tied to those of a later one, in their order. */
export interface WordTies {
  /** For each earlier word the place of its later one, −1 where it has none. */
  readonly tied: Int16Array
  /** The same from the later words. */
  readonly origin: Int16Array
  /**
   * For each earlier word by how much the best way to tie all words surpasses the best that does not tie it so: 0 where
   * it could as well have been tied otherwise. A word that stands where it stood, among its neighbours, has about 8.
   */
  readonly margin: Float64Array
}

/** What a pair of words that follows a pair is worth more than one that stands alone. */
const FOLLOWS = 2

/** The share of its worth that a pair has when the word was mended. */
const MENDED = 0.6

const EDGE = 1

/** Letters beyond which a word is worth no more. */
const LONG = 8

/**
 * Ties words so that most letters stand, and rather in runs than scattered. Costs the product of the two lengths: for
 * sentences.
 */
export function alignWords(earlier: readonly PlainWord[], later: readonly PlainWord[]): WordTies {
  const [rows, columns] = [earlier.length + 2, later.length + 2]
  const worth = weighPairs(earlier, later)
  const forth = addUp(worth, rows, columns)
  const back = addUp(worth.toReversed(), rows, columns)
  const ties = readBack(rows, columns, forth)
  const margins = measureMargins(ties, worth, forth, back, columns)
  const tied = ties.subarray(1, -1).map((to) => (to > 0 && to < columns - 1 ? to - 1 : -1))
  const origin = new Int16Array(later.length).fill(-1)
  for (const [from, to] of tied.entries()) if (to >= 0) origin[to] = from
  return { tied, origin, margin: margins.subarray(1, -1) }
}

/** The best sum of a part of the one and of the other text, by their lengths; and with their last two words tied. */
interface Sums {
  readonly best: Float64Array
  readonly ending: Float64Array
}

/** What each pair is worth, row by row. The ends of the texts are words that are tied to each other. */
function weighPairs(earlier: readonly PlainWord[], later: readonly PlainWord[]): Float64Array {
  const columns = later.length + 2
  const worth = new Float64Array((earlier.length + 2) * columns)
  for (const [i, { text: one }] of earlier.entries())
    for (const [j, { text: other }] of later.entries()) {
      const full = 1 + Math.min(LONG, one.length, other.length) / 2
      worth[(i + 1) * columns + j + 1] = one === other ? full : isSameWord(one, other) ? MENDED * full : 0
    }
  worth[0] = EDGE
  worth[worth.length - 1] = EDGE
  return worth
}

function addUp(worth: Float64Array, rows: number, columns: number): Sums {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const ending = new Float64Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j
      const own = worth[(i - 1) * columns + j - 1] ?? 0
      const before = at - width - 1
      const run = ending[before] ?? 0
      if (own > 0) ending[at] = own + Math.max(best[before] ?? 0, run === 0 ? 0 : run + FOLLOWS)
      best[at] = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0, ending[at] ?? 0)
    }
  return { best, ending }
}

function readBack(rows: number, columns: number, { best, ending }: Sums): Int16Array {
  const width = columns + 1
  const tied = new Int16Array(rows).fill(-1)
  let i = rows
  let j = columns
  let mustEnd = false
  while (i > 0 && j > 0) {
    const at = i * width + j
    const score = ending[at] ?? 0
    if (score > 0 && (mustEnd || score === best[at])) {
      tied[i - 1] = j - 1
      const before = at - width - 1
      const run = ending[before] ?? 0
      mustEnd = run > 0 && run + FOLLOWS >= (best[before] ?? 0)
      i--
      j--
    } else if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) i--
    else j--
  }
  return tied
}

/** Sums that were reckoned from the end are read from the end: the part after `i` and `j` is that of what is left. */
function measureMargins(
  tied: Int16Array,
  worth: Float64Array,
  forth: Sums,
  back: Sums,
  columns: number,
): Float64Array {
  const rows = tied.length
  const width = columns + 1
  const margin = new Float64Array(rows)
  const whole = forth.best[rows * width + columns] ?? 0
  for (let i = 0; i < rows; i++) {
    const to = tied[i] ?? -1
    if (to < 0) continue
    let second = 0
    for (let j = 0; j <= columns; j++) {
      const rest = (rows - i - 1) * width + columns - j
      second = Math.max(second, (forth.best[i * width + j] ?? 0) + (back.best[rest] ?? 0))
      const own = j < columns && j !== to ? (worth[i * columns + j] ?? 0) : 0
      if (own === 0) continue
      const ends = forth.ending[(i + 1) * width + j + 1] ?? 0
      const begins = back.ending[(rows - i) * width + columns - j] ?? 0
      second = Math.max(second, ends + begins - own)
    }
    margin[i] = whole - second
  }
  return margin
}
