import type { Target } from '../../lib/anchor/target'
import type { Meaning } from '../../lib/annotation/meaning'
import type { PackedRevision } from '../../lib/work/packed-revisions'

/** UTF-16 offsets in all of the page’s text nodes, markers and numbers among them: start inclusive, end exclusive. */
export interface PageSpan {
  readonly start: number
  readonly end: number
}

/** A place as web-highlighter keeps it: an offset in the text of one of the page’s `<span>`s. */
export interface SpanPlace {
  readonly span: number
  readonly offset: number
}

/** A note as each library would have kept it on the page it was made on, and where its words stand now. */
export interface BenchNote {
  readonly id: string
  readonly meaning: Meaning
  /** As Yanyana keeps it. */
  readonly target: Target
  /** As those keep it that know one text: its offsets, its words, and 32 units before and after. */
  readonly was: PageSpan
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** As web-highlighter keeps it. */
  readonly places: { readonly start: SpanPlace; readonly end: SpanPlace }
  /** Where the words stand on the page as it is now: what is right. */
  readonly now: PageSpan
}

/** What a page of the benchmark is given. */
export interface BenchPage {
  readonly revision: number
  /** What a page of ours carries of the changes that made its revisions. The others have no use for it. */
  readonly revisions: readonly PackedRevision[]
  readonly notes: readonly BenchNote[]
}
