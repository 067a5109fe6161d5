import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import { mayReact } from '@/lib/annotation/permissions'
import type { ReactionKind } from '@/lib/annotation/reaction'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { toAnnotation } from './annotation-record'
import { getLive } from './get-live'
import { readThread } from './read-thread'
import { refusal } from './refusal'

export interface SetReaction {
  viewer: Viewer
  id: AnnotationId
  kind: ReactionKind
  /** Whether the viewer reacts so, or no longer. */
  on: boolean
}

/**
 * Lets the viewer react to an annotation in one way, or takes that back; twice is once. It is no new version of the
 * annotation, and comes with its changes all the same.
 */
export async function setReaction({ viewer, id, kind, on }: SetReaction): Promise<Annotation> {
  return inTurn(async (transaction) => {
    const found = await getLive(transaction, viewer, id)
    const thread = await readThread(transaction, found)
    if (!mayReact(viewer, thread)) throw refusal(viewer, thread)
    const key = { annotationId: id, readerId: viewer.id, kind }
    const isOn = found.reactions.some((row) => row.kind === kind && row.readerId === viewer.id)
    if (isOn === on) return toAnnotation(found, viewer)
    if (on) await transaction.reaction.create({ data: key })
    else await transaction.reaction.delete({ where: { annotationId_readerId_kind: key } })
    await recordChange(transaction, found)
    return toAnnotation(await getLive(transaction, viewer, id), viewer)
  })
}
