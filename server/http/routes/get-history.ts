import 'server-only'
import { AnnotationHistory } from '@/lib/annotation/annotation-history'
import { getHistory } from '../../annotation/get-history'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

export const getHistoryRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/annotations/{id}/history',
    operation: 'getHistory',
    summary: 'What an annotation said before it was edited, oldest first.',
    access: 'optional',
    params: annotationParams,
    answers: { 200: { description: 'Its earlier bodies; none of a tombstone.', schema: AnnotationHistory } },
    problems: ['not-found'],
  },
  async ({ viewer, params }) => ({ status: 200, body: await getHistory({ viewer, id: params.id }) }),
)
