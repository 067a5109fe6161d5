import { textQuoteSelectorMatcher, type Chunk, type Chunker } from '@apache-annotator/selector'
import { toTextPosition } from 'dom-anchor-text-quote'
import type { SideText } from '../../lib/anchor/side-text'
import type { Target } from '../../lib/anchor/target'
import type { Span } from '../../lib/anchor/text-range'
import { openPage } from './page'

/** A note as a peer would have kept it: its quote, and where it stood in the running text. */
export interface PeerNote {
  readonly quote: Target['quote']
  readonly marked: Span
}

/** Finds a note in a later text, in running offsets; null where it says that it cannot. */
export type PeerFind = (note: PeerNote) => Promise<Span | null>

export const PEERS = ['recogito', 'apache', 'dom-anchor-text-quote'] as const
export type Peer = (typeof PEERS)[number]

/**
 * The anchoring of the three libraries on one text, as each documents it, on the same words: a page without markers, or
 * the running text where the library reads text. Recogito goes by offsets, the other two by the quote with its context
 * (Apache Annotator takes it letter for letter; the first match counts), dom-anchor-text-quote from where it stood on.
 */
export async function openPeers(text: SideText): Promise<Record<Peer, PeerFind>> {
  const page = await openPage(text)
  // All it reads of a node is its text.
  const wholeText = { textContent: text.running } as Node
  return {
    recogito: ({ quote, marked }) => Promise.resolve(page.revive(quote.exact, marked)),
    apache: ({ quote }) => findByApache(text.running, quote),
    'dom-anchor-text-quote': ({ quote, marked }) =>
      Promise.resolve(toTextPosition(wholeText, quote, { hint: marked.start })),
  }
}

async function findByApache(running: string, quote: Target['quote']): Promise<Span | null> {
  const match = textQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })
  for await (const { startIndex, endIndex } of match(oneChunk(running)))
    return { start: startIndex, end: endIndex }
  return null
}

function oneChunk(data: string): Chunker<Chunk<string>> {
  return {
    currentChunk: { data },
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  }
}
