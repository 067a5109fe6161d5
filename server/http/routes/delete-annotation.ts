import 'server-only'
import { Annotation } from '@/lib/annotation/annotation'
import { deleteAnnotation } from '../../annotation/delete-annotation'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

export const deleteAnnotationRoute = defineRoute(
  {
    method: 'DELETE',
    path: '/api/annotations/{id}',
    operation: 'deleteAnnotation',
    summary: 'Erase an annotation of mine that is still in the version I saw (If-Match); a tombstone stays.',
    access: 'required',
    budget: 'write',
    params: annotationParams,
    match: 'required',
    answers: { 200: { description: 'The tombstone.', schema: Annotation, etag: true } },
    problems: ['not-found', 'version-clash'],
  },
  async ({ viewer, params, match }) => {
    const annotation = await deleteAnnotation({ viewer, id: params.id, match })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
