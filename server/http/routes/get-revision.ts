import 'server-only'
import { RevisionDocument, revisionDocument } from '@/lib/work/revision-document'
import { hasRevision } from '@/lib/work/text-at'
import { getKnownWork } from '../../get-known-work'
import { Problem } from '../../problem'
import { revisionParams } from '../parameters'
import { defineRoute } from '../route'

/** What was published stays as it is; the current revision may still be corrected in what is said of it. */
const CACHE = { earlier: 'public, max-age=31536000, immutable', current: 'public, max-age=300' } as const

export const getRevisionRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/works/{work}/revisions/{revision}',
    operation: 'getRevision',
    summary: 'A work as it read on one revision: the text a note of that revision was made on.',
    access: 'none',
    params: revisionParams,
    answers: { 200: { description: 'The texts, without markers.', schema: RevisionDocument } },
    problems: ['work-not-found'],
  },
  async ({ params }) => {
    const work = await getKnownWork(params.work)
    if (!hasRevision(work, params.revision)) throw new Problem('not-found')
    const cache = params.revision < work.work.revision ? CACHE.earlier : CACHE.current
    return {
      status: 200,
      body: revisionDocument(work, params.revision),
      headers: { 'cache-control': cache },
    }
  },
)
