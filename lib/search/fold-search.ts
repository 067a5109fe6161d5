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
  /** For every UTF-16 unit of `folded`, where its letter begins in the source, and where it ends; a space is its word’s. */
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

/** What becomes of one letter with its marks, or of one sign. */
interface Cluster extends Record<Likeness, string> {
  readonly kind: Kind
}

/** Folds a text for searching. Folding twice changes nothing more. */
export function foldSearch(text: string, side: Side, likeness: Likeness): SearchFold {
  const cased = foldCase(text, side)
  const clusters = cased.folded.match(CLUSTERS) ?? []
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let before: Kind = 'gap'
  let read = 0
  for (const [at, cluster] of clusters.entries()) {
    const from = read
    read += cluster.length
    const { kind, [likeness]: piece } = findCluster(cluster)
    if (kind === 'invisible') continue
    if (kind === 'apostrophe' && before === 'word' && kindOf(clusters[at + 1]) === 'word') continue
    if (kind === 'word' || kind === 'symbol') {
      const { start, end } = unfoldSpan(cased, from, read)
      const added = kind === 'symbol' || before !== 'word' ? ` ${piece}` : piece
      for (let unit = 0; unit < added.length; unit++) {
        starts.push(start)
        ends.push(end)
      }
      folded += added
    }
    before = kind
  }
  return { folded, starts, ends }
}

/** Clusters that were met: telling what one is takes much longer than remembering it. */
const known = new Map<string, Cluster>()

/** More than the letters and signs of all texts here; whoever writes others pays for them. */
const KNOWN_LIMIT = 4_000

function findCluster(cluster: string): Cluster {
  const found = known.get(cluster)
  if (found !== undefined) return found
  const bare = cluster.normalize('NFD').replace(/\p{M}/gu, '')
  const letters = TURKISH.test(cluster) ? cluster : bare
  const made = { kind: kindOfUnknown(cluster), letters, plain: bare.replaceAll('ı', 'i') }
  if (known.size < KNOWN_LIMIT) known.set(cluster, made)
  return made
}

function kindOf(cluster: string | undefined): Kind {
  return cluster === undefined ? 'gap' : findCluster(cluster).kind
}

function kindOfUnknown(cluster: string): Kind {
  if (APOSTROPHE.test(cluster)) return 'apostrophe'
  if (WORD.test(cluster)) return 'word'
  if (SYMBOL.test(cluster)) return 'symbol'
  return INVISIBLE.test(cluster) ? 'invisible' : 'gap'
}
