import 'server-only'
import { parseQuery, type Query } from '@/lib/search/parse-query'
import type { FoundSentence, SentencePage } from '@/lib/search/search-document'
import { searchWork } from '@/lib/search/search-work'
import type { Side } from '@/lib/text/side'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { getWork, listWorkIds } from '../content/load-work'
import { getKnownWork } from '../get-known-work'

export interface SearchSentences {
  /** As the reader typed it; see `parseQuery`. */
  q: string
  /** null searches every work. */
  work: string | null
  /** The last sentence of the page before; null for the first page. One that is not found begins anew. */
  cursor: string | null
  limit: number
}

/** The sentences that have all that is asked for on one side or the other. `work-not-found` where there is none. */
export async function searchSentences({ q, work, cursor, limit }: SearchSentences): Promise<SentencePage> {
  const query = parseQuery(q)
  const works =
    work === null
      ? await Promise.all((await listWorkIds()).map((id) => getWork(id)))
      : [await getKnownWork(work)]
  const found = works.flatMap((loaded) => findSentences(loaded, query))
  const first = found.findIndex((sentence) => cursorOf(sentence) === cursor) + 1
  const items = found.slice(first, first + limit)
  const last = items.at(-1)
  const more = first + limit < found.length
  return { items, total: found.length, next: more && last !== undefined ? cursorOf(last) : null }
}

const cursorOf = ({ work, segment }: FoundSentence) => `${work}~${segment}`

function findSentences(loaded: LoadedWork, query: Query): FoundSentence[] {
  const text = (segment: string, side: Side) => loaded.texts[side][segment]?.text ?? ''
  return searchWork(loaded, query).map(({ segment, spans }) => ({
    work: loaded.work.id,
    segment,
    tr: { text: text(segment, 'tr'), spans: [...spans.tr] },
    en: { text: text(segment, 'en'), spans: [...spans.en] },
  }))
}
