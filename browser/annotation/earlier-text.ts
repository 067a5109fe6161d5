import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'

/** What a work said on a revision: its segments in order, and the canonical text of each on both sides. */
export interface EarlierText {
  readonly segments: readonly string[]
  readonly texts: Readonly<Record<Side, Readonly<Record<string, string>>>>
}

/** A segment as it was, cut into what stands before the quoted words, these, and what stands after. */
export interface QuotedSegment {
  readonly id: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The segments a target was made on, with its words. Empty where the revision does not have them. */
export function quoteSegments(
  { segments, texts }: EarlierText,
  { side, start, end }: Target,
): QuotedSegment[] {
  const [first, last] = [segments.indexOf(start.segment), segments.indexOf(end.segment)]
  if (first < 0 || last < first) return []
  return segments.slice(first, last + 1).map((id, index, touched) => {
    const text = texts[side][id] ?? ''
    const from = index === 0 ? start.offset : 0
    const to = index === touched.length - 1 ? end.offset : text.length
    return { id, before: text.slice(0, from), words: text.slice(from, to), after: text.slice(to) }
  })
}

/** Fetches the text of a revision; a revision never changes, so the browser keeps it. Rejects where there is none. */
export async function fetchEarlierText(work: string, revision: number): Promise<EarlierText> {
  const response = await fetch(`/api/works/${work}/revisions/${revision}`, {
    signal: AbortSignal.timeout(20_000),
  })
  if (!response.ok) throw new Error(`no revision: ${response.status}`)
  const { paragraphs, texts } = (await response.json()) as RevisionAnswer
  return { segments: paragraphs.flatMap((paragraph) => paragraph.segments), texts }
}

interface RevisionAnswer {
  readonly paragraphs: readonly { readonly segments: readonly string[] }[]
  readonly texts: EarlierText['texts']
}
