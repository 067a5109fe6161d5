import 'server-only'
import { z } from 'zod'
import { QUERY_LIMIT } from '@/lib/search/parse-query'
import { SentenceCursor, SentencePage } from '@/lib/search/search-document'
import { NotebookPage } from '@/lib/notebook/notebook-page'
import { NOTEBOOK_LIMITS } from '@/lib/notebook/page-limits'
import { WorkId } from '@/lib/work/ids'
import { searchNotes } from '../../search/search-notes'
import { searchSentences } from '../../search/search-sentences'
import { defineRoute } from '../route'

export const searchRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/search',
    operation: 'search',
    summary:
      'Sentences with their partners, in both languages, and the first of my notes: where all words stand. Spans count UTF-16 units.',
    access: 'optional',
    query: z.object({
      q: z.string().max(QUERY_LIMIT),
      work: WorkId.exactOptional(),
      cursor: SentenceCursor.optional(),
      limit: z.coerce.number().int().min(1).max(NOTEBOOK_LIMITS.most).default(NOTEBOOK_LIMITS.usual),
    }),
    answers: {
      200: {
        description: 'A page of sentences; the notes are empty for nobody.',
        schema: z.strictObject({ sentences: SentencePage, notes: NotebookPage }),
      },
    },
    problems: ['work-not-found', 'query-invalid'],
  },
  async ({ viewer, query }) => {
    const { q, work, cursor = null, limit } = query
    const filter = { q, ...(work !== undefined && { work }) }
    const sentences = await searchSentences({ q, work: work ?? null, cursor, limit })
    const notes = await searchNotes({ viewer, filter, limit })
    return { status: 200, body: { sentences, notes } }
  },
)
