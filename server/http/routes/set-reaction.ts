import 'server-only'
import { Annotation } from '@/lib/annotation/annotation'
import { setReaction } from '../../annotation/set-reaction'
import { reactionParams } from '../parameters'
import { defineRoute } from '../route'

const shape = {
  path: '/api/annotations/{id}/reactions/{kind}',
  access: 'required',
  budget: 'write',
  params: reactionParams,
  answers: { 200: { description: 'The annotation, in the same version.', schema: Annotation, etag: true } },
  problems: ['not-found', 'not-permitted', 'read-only', 'thread-locked', 'gone'],
} as const

export const addReactionRoute = defineRoute(
  {
    ...shape,
    method: 'PUT',
    operation: 'addReaction',
    summary: 'React to an annotation I may see; again is once. Of who reacted only the number is told.',
  },
  async ({ viewer, params }) => {
    const annotation = await setReaction({ viewer, ...params, on: true })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)

export const removeReactionRoute = defineRoute(
  {
    ...shape,
    method: 'DELETE',
    operation: 'removeReaction',
    summary: 'Take a reaction of mine back; again is once.',
  },
  async ({ viewer, params }) => {
    const annotation = await setReaction({ viewer, ...params, on: false })
    return { status: 200, body: annotation, etag: annotation.version }
  },
)
