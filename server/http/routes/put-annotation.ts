import 'server-only'
import { Annotation, AnnotationInput } from '@/lib/annotation/annotation'
import { putAnnotation } from '../../annotation/put-annotation'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

export const putAnnotationRoute = defineRoute(
  {
    method: 'PUT',
    path: '/api/annotations/{id}',
    operation: 'putAnnotation',
    summary:
      'Create a note or a reply under an id of my making; with the version of its tombstone in If-Match, bring it back.',
    access: 'required',
    budget: 'write',
    params: annotationParams,
    body: AnnotationInput,
    match: 'optional',
    answers: {
      200: { description: 'Brought back.', schema: Annotation, etag: true },
      201: {
        description: 'Created; the same request again is answered alike and does nothing.',
        schema: Annotation,
        etag: true,
      },
    },
    problems: [
      'not-found',
      'read-only',
      'thread-locked',
      'work-not-found',
      'gone',
      'version-clash',
      'invalid',
      'id-reused',
      'revision-unknown',
      'segment-unknown',
      'quote-mismatch',
      'too-many-notes',
      'not-permitted',
      'parent-gone',
      'thread-full',
      'thread-too-deep',
    ],
  },
  async ({ viewer, params, body, match }) => {
    const { annotation } = await putAnnotation({ viewer, id: params.id, input: body, match })
    return { status: match === null ? 201 : 200, body: annotation, etag: annotation.version }
  },
)
