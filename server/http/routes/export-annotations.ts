import 'server-only'
import { z } from 'zod'
import { WorkId } from '@/lib/work/ids'
import { exportWebAnnotations } from '../../annotation/export-web-annotations'
import { defineRoute } from '../route'

const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

export const exportAnnotationsRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/annotations.jsonld',
    operation: 'exportAnnotations',
    summary:
      'My annotations, of one work or of all, as a W3C AnnotationCollection. Positions count code points.',
    access: 'optional',
    query: z.object({ work: WorkId.optional() }),
    answers: {
      200: {
        description: 'The collection; empty for nobody.',
        schema: z.looseObject({ type: z.literal('AnnotationCollection'), total: z.int() }),
        mediaType: MEDIA_TYPE,
      },
    },
    problems: ['work-not-found', 'query-invalid'],
  },
  async ({ viewer, query }) => ({
    status: 200,
    body: await exportWebAnnotations({ viewer, work: query.work ?? null }),
    mediaType: MEDIA_TYPE,
  }),
)
