import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'

/** A segment as it was, cut into what stands before the quoted words, these, and what stands after. */
export interface QuotedSegment {
  readonly id: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/**
 * Fetches the segments a target was made on, as they were, with its words among them; none where the revision does not
 * have them. A revision never changes, so the browser keeps it. Rejects where it cannot be fetched.
 */
export async function readEarlierText(work: string, target: Target): Promise<QuotedSegment[]> {
  const address = `/api/works/${work}/revisions/${target.revision}`
  const response = await fetch(address, { signal: AbortSignal.timeout(20_000) })
  if (!response.ok) throw new Error(`no revision: ${response.status}`)
  return quoteSegments((await response.json()) as RevisionAnswer, target)
}

interface RevisionAnswer {
  readonly paragraphs: readonly { readonly segments: readonly string[] }[]
  /** Canonical text of each segment. */
  readonly texts: Readonly<Record<Side, Readonly<Record<string, string>>>>
}

function quoteSegments({ paragraphs, texts }: RevisionAnswer, { side, start, end }: Target): QuotedSegment[] {
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments)
  const [first, last] = [segments.indexOf(start.segment), segments.indexOf(end.segment)]
  if (first < 0 || last < first) return []
  return segments.slice(first, last + 1).map((id, index, touched) => {
    const text = texts[side][id] ?? ''
    const from = index === 0 ? start.offset : 0
    const to = index === touched.length - 1 ? end.offset : text.length
    return { id, before: text.slice(0, from), words: text.slice(from, to), after: text.slice(to) }
  })
}
