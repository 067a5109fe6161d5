import { foldCase, unfoldSpan } from '../text/fold-case'
import type { Side } from '../text/side'

/**
 * How alike letters must be to be found. `letters` keeps those of the Turkish alphabet apart, so that ş is not s and ı
 * is not i; all other marks are ornaments (hâlâ is hala). `plain` takes every letter for its bare one.
 */
export type Likeness = 'letters' | 'plain'

/**
 * A text as it is searched: words of letters and digits without capitals, each symbol (📈, +, $) a word of its own, one
 * space before every word and nothing else, neither `%` nor `_`. An apostrophe inside a word is not there: “Asya’nın” is
 * `asyanin`. In `plain` the two languages fold alike.
 */
export interface SearchFold {
  readonly folded: string
  /** For every UTF-16 unit of `folded`, where its letter begins in the source, and where it ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu
const APOSTROPHE = /^['’‘ʼ]/u
const WORD = /^[\p{L}\p{N}]/u
/** What Markdown is written with is punctuation here. */
const SYMBOL = /^(?![`~<>|=^])[\p{Sm}\p{Sc}\p{So}]/u
/** Marks without a letter, soft hyphens, joiners: nothing that anyone types. */
const INVISIBLE = /^[\p{M}\p{Cf}]/u
const TURKISH = /^[çğıöşü]$/u

type Kind = 'word' | 'symbol' | 'apostrophe' | 'invisible' | 'gap'

/** Folds a text for searching. Folding twice changes nothing more. */
export function foldSearch(text: string, side: Side, likeness: Likeness): SearchFold {
  const cased = foldCase(text, side)
  const clusters = [...cased.folded.matchAll(CLUSTERS)].map(({ 0: cluster, index }) => ({
    cluster,
    index,
    kind: kindOf(cluster),
  }))
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  const add = (piece: string, start: number, end: number) => {
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
    folded += piece
  }
  let before: Kind = 'gap'
  for (const [at, { cluster, index, kind }] of clusters.entries()) {
    if (kind === 'invisible') continue
    const joins = kind === 'apostrophe' && before === 'word' && clusters[at + 1]?.kind === 'word'
    if (joins) continue
    if (kind === 'word' || kind === 'symbol') {
      const { start, end } = unfoldSpan(cased, index, index + cluster.length)
      if (kind === 'symbol' || before !== 'word') add(' ', start, start)
      add(bareOf(cluster, likeness), start, end)
    }
    before = kind
  }
  return { folded, starts, ends }
}

function kindOf(cluster: string): Kind {
  if (APOSTROPHE.test(cluster)) return 'apostrophe'
  if (WORD.test(cluster)) return 'word'
  if (SYMBOL.test(cluster)) return 'symbol'
  return INVISIBLE.test(cluster) ? 'invisible' : 'gap'
}

function bareOf(cluster: string, likeness: Likeness): string {
  if (likeness === 'letters' && TURKISH.test(cluster)) return cluster
  const bare = cluster.normalize('NFD').replace(/\p{M}/gu, '')
  return likeness === 'plain' ? bare.replaceAll('ı', 'i') : bare
}
