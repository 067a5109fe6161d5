import 'server-only'
import { Annotation } from '@/lib/annotation/annotation'
import { setLocked } from '../../moderation/set-locked'
import { annotationParams } from '../parameters'
import { defineRoute } from '../route'

const shape = {
  path: '/api/annotations/{id}/locked',
  access: 'required',
  budget: 'write',
  params: annotationParams,
  answers: { 200: { description: 'The note, in the same version.', schema: Annotation, etag: true } },
  problems: ['not-found', 'not-permitted', 'read-only', 'gone'],
} as const

export const lockRoute = defineRoute(
  {
    ...shape,
    method: 'PUT',
    operation: 'lockThread',
    summary: 'Close the thread of a note, as a teacher or an assistant; again is once.',
  },
  async ({ viewer, params }) => {
    const annotation = await setLocked({ viewer, id: params.id, locked: true })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)

export const unlockRoute = defineRoute(
  {
    ...shape,
    method: 'DELETE',
    operation: 'unlockThread',
    summary: 'Open a closed thread again; again is once.',
  },
  async ({ viewer, params }) => {
    const annotation = await setLocked({ viewer, id: params.id, locked: false })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
