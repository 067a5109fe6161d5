import 'server-only'
import { Annotation } from '@/lib/annotation/annotation'
import { Reason } from '@/lib/seminar/moderation'
import { dismissFlags } from '../../moderation/dismiss-flags'
import { setFlag } from '../../moderation/set-flag'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

const shape = {
  path: '/api/annotations/{id}/flag',
  access: 'required',
  budget: 'write',
  params: annotationParams,
  answers: { 200: { description: 'The annotation, as it was.', schema: Annotation, etag: true } },
} as const

export const flagRoute = defineRoute(
  {
    ...shape,
    method: 'PUT',
    operation: 'flagAnnotation',
    summary:
      'Ask those who moderate to look at an annotation in a seminar of mine. Nobody is told who asked.',
    body: Reason,
    problems: ['not-found', 'not-permitted', 'gone', 'invalid'],
  },
  async ({ viewer, params, body }) => {
    const annotation = await setFlag({ viewer, id: params.id, reason: body.reason })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)

export const dismissFlagsRoute = defineRoute(
  {
    ...shape,
    method: 'DELETE',
    operation: 'dismissFlags',
    summary: 'Say, as a teacher or an assistant, that a flagged annotation was looked at and may stay.',
    problems: ['not-found', 'not-permitted', 'gone'],
  },
  async ({ viewer, params }) => {
    const annotation = await dismissFlags({ viewer, id: params.id })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
