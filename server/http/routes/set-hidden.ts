import 'server-only'
import { Annotation } from '@/lib/annotation/annotation'
import { Reason } from '@/lib/seminar/moderation'
import { setHidden } from '../../moderation/set-hidden'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

const shape = {
  path: '/api/annotations/{id}/hidden',
  access: 'required',
  budget: 'write',
  params: annotationParams,
  answers: { 200: { description: 'The annotation, in the same version.', schema: Annotation, etag: true } },
} as const

export const hideRoute = defineRoute(
  {
    ...shape,
    method: 'PUT',
    operation: 'hideAnnotation',
    summary:
      'Hide an annotation, with its thread where it is a note, as a teacher or an assistant. Its writer is told why.',
    body: Reason,
    problems: ['not-found', 'not-permitted', 'gone', 'invalid'],
  },
  async ({ viewer, params, body }) => {
    const annotation = await setHidden({ viewer, id: params.id, reason: body.reason })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)

export const unhideRoute = defineRoute(
  {
    ...shape,
    method: 'DELETE',
    operation: 'unhideAnnotation',
    summary: 'Show what was hidden again; again is once.',
    problems: ['not-found', 'not-permitted', 'gone'],
  },
  async ({ viewer, params }) => {
    const annotation = await setHidden({ viewer, id: params.id, reason: null })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
