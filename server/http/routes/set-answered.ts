import 'server-only'
import { Annotation } from '@/lib/annotation/annotation'
import { setAnswered } from '../../annotation/set-answered'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

const shape = {
  path: '/api/annotations/{id}/answered',
  access: 'required',
  budget: 'write',
  params: annotationParams,
  answers: { 200: { description: 'The annotation, in the same version.', schema: Annotation, etag: true } },
  problems: ['not-found', 'not-permitted', 'read-only', 'thread-locked', 'gone', 'not-a-question'],
} as const

export const markAnsweredRoute = defineRoute(
  {
    ...shape,
    method: 'PUT',
    operation: 'markAnswered',
    summary: 'Say that a question is answered: as who asked it, or as a teacher. Again is once.',
  },
  async ({ viewer, params }) => {
    const annotation = await setAnswered({ viewer, id: params.id, answered: true })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)

export const unmarkAnsweredRoute = defineRoute(
  {
    ...shape,
    method: 'DELETE',
    operation: 'unmarkAnswered',
    summary: 'Say that a question is open again; again is once.',
  },
  async ({ viewer, params }) => {
    const annotation = await setAnswered({ viewer, id: params.id, answered: false })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
