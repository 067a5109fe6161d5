import 'server-only'
import { z } from 'zod'
import { AnnotationId } from '@/lib/annotation/annotation'
import { AnnotationPage } from '@/lib/annotation/annotation-page'
import { listAnnotations } from '../../annotation/list-annotations'
import { layers, limit, workParams } from '../parameters'
import { defineRoute } from '../route'

export const listAnnotationsRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/works/{work}/annotations',
    operation: 'listAnnotations',
    summary:
      'The annotations of a work that I may see, replies too, page by page; of the deleted ones those still answered. `layer` names the layers that are wanted, parted by commas.',
    access: 'optional',
    params: workParams,
    query: z.object({ cursor: AnnotationId.optional(), layer: layers, limit }),
    answers: { 200: { description: 'A page; empty for nobody.', schema: AnnotationPage } },
    problems: ['work-not-found', 'query-invalid'],
  },
  async ({ viewer, params, query }) => ({
    status: 200,
    body: await listAnnotations({
      viewer,
      work: params.work,
      cursor: query.cursor ?? null,
      layers: query.layer ?? null,
      limit: query.limit,
    }),
  }),
)
