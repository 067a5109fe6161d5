import 'server-only'
import { Annotation } from '@/lib/annotation/annotation'
import { getAnnotation } from '../../annotation/get-annotation'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

export const getAnnotationRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/annotations/{id}',
    operation: 'getAnnotation',
    summary: 'One annotation, or its tombstone.',
    access: 'optional',
    params: annotationParams,
    answers: { 200: { description: 'The annotation.', schema: Annotation, etag: true } },
    problems: ['not-found'],
  },
  async ({ viewer, params }) => {
    const annotation = await getAnnotation({ viewer, id: params.id })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
