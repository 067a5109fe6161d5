import { makeResolver } from '../../lib/anchor/make-resolver'
import { findSpan } from '../../lib/anchor/side-text'
import type { Span } from '../../lib/anchor/text-range'
import { readEssay } from './essay'
import { makeBatches, type Batch, type Pair } from './pairs'
import type { Peer, PeerFind } from './peers'
import { AFTER } from './revise'
import { add, countOf, type Tally } from './tally'
import { judge } from './truth'

export interface Run {
  readonly pairs: number
  readonly seed: number
  /** How many pairs of each class the peers are given, the first ones. */
  readonly peerPairs: number
  /** Opens the peers on a text; left out where they do not run. */
  readonly openPeers?: (text: Batch['revised']['after']) => Promise<Record<Peer, PeerFind>>
}

/** Lets every finder look for the notes of as many pairs, and judges what it finds. */
export async function runPairs({ pairs, seed, peerPairs, openPeers }: Run): Promise<Tally> {
  const tally: Tally = new Map()
  let left = pairs
  for (const batch of makeBatches(readEssay(), seed)) {
    const given = batch.pairs.slice(0, left)
    for (const pair of given) count(tally, batch, pair, 'ours', findOurs(batch, pair))
    if (openPeers) await runPeers(tally, batch, given, peerPairs, openPeers)
    left -= given.length
    if (left <= 0) break
  }
  return tally
}

async function runPeers(
  tally: Tally,
  batch: Batch,
  pairs: readonly Pair[],
  most: number,
  openPeers: NonNullable<Run['openPeers']>,
): Promise<void> {
  const wanted = pairs.filter((pair) => countOf(tally, pair.class, 'recogito').pairs < most)
  if (wanted.length === 0) return
  const peers = await openPeers(batch.revised.after)
  for (const pair of wanted)
    for (const [peer, find] of Object.entries(peers) as [Peer, PeerFind][])
      count(tally, batch, pair, peer, await find({ quote: pair.target.quote, marked: pair.marked }))
}

function count(
  tally: Tally,
  { revised }: Batch,
  pair: Pair,
  finder: 'ours' | Peer,
  found: Span | null,
): void {
  const verdict = judge(revised, pair.marked, pair.truth, found)
  add(tally, pair.class, finder, verdict, pair.truth.fate === 'survive')
}

const resolvers = new WeakMap<Batch, ReturnType<typeof makeResolver>>()

function findOurs(batch: Batch, { target }: Pair): Span | null {
  const { after } = batch.revised
  const resolve = resolvers.get(batch) ?? makeResolver(after, AFTER)
  resolvers.set(batch, resolve)
  const found = resolve(target)
  return found.status === 'anchored' ? findSpan(after, found.range) : null
}
