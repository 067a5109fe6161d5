import 'server-only'
import { Annotation, AnnotationPatch } from '@/lib/annotation/annotation'
import { patchAnnotation } from '../../annotation/patch-annotation'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

export const patchAnnotationRoute = defineRoute(
  {
    method: 'PATCH',
    path: '/api/annotations/{id}',
    operation: 'patchAnnotation',
    summary: 'Change an annotation of mine that is still in the version I saw (If-Match).',
    access: 'required',
    budget: 'write',
    params: annotationParams,
    body: AnnotationPatch,
    match: 'required',
    answers: { 200: { description: 'Changed.', schema: Annotation, etag: true } },
    problems: [
      'not-found',
      'read-only',
      'thread-locked',
      'not-permitted',
      'confirm-wider',
      'thread-shared',
      'work-not-found',
      'gone',
      'version-clash',
      'invalid',
      'revision-unknown',
      'segment-unknown',
      'quote-mismatch',
    ],
  },
  async ({ viewer, params, body, match }) => {
    const annotation = await patchAnnotation({ viewer, id: params.id, patch: body, match })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
