import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { truncateLogSoon } from '../db/truncate-log'
import { toAnnotation } from './annotation-record'
import { bury } from './bury'
import { checkVersion, getOwn } from './get-writable'

export interface DeleteAnnotation {
  viewer: Viewer
  id: AnnotationId
  /** The version the client saw. */
  match: number
}

/**
 * Erases an annotation of the viewer’s and leaves its tombstone (see `bury`). One’s own words may be taken back also where
 * nothing is written any more. Deleting a tombstone gives it again, whatever the version.
 */
export async function deleteAnnotation({ viewer, id, match }: DeleteAnnotation): Promise<Annotation> {
  const tombstone = await inTurn(async (transaction) => {
    const found = await getOwn(transaction, viewer, id)
    if (found.deletedAt !== null) return toAnnotation(found, viewer)
    checkVersion(viewer, found, match)
    return toAnnotation(await bury(transaction, found), viewer)
  })
  truncateLogSoon()
  return tombstone
}
