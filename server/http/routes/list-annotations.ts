import 'server-only'
import { z } from 'zod'
import { AnnotationId } from '@/lib/annotation/annotation'
import { AnnotationPage } from '@/lib/annotation/annotation-page'
import { listAnnotations } from '../../annotation/list-annotations'
import { noteVisits } from '../../seminar/note-visit'
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
  async ({ viewer, params, query: { cursor = null, layer: layers = null, limit } }) => {
    // Whoever opens the text in a seminar looks into it.
    if (cursor === null && layers !== null) await noteVisits(viewer, layers)
    return { status: 200, body: await listAnnotations({ viewer, work: params.work, cursor, layers, limit }) }
  },
)
