import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import type { Viewer } from '@/lib/session/viewer'
import { withNextSequence } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { truncateLogSoon } from '../db/truncate-log'
import { renewSearchText } from '../search/renew-search-text'
import { toAnnotation, toBodyColumns } from './annotation-record'
import { checkVersion, getWritable } from './get-writable'
import { renewStanding } from './renew-standing'

export interface DeleteAnnotation {
  viewer: Viewer
  id: AnnotationId
  /** The version the client saw. */
  match: number
}

/**
 * Erases what the reader wrote and quoted, and leaves a tombstone, by which other devices learn of it. While a note is
 * still answered its tombstone keeps the targets, so that the thread has its place; they go with the last reply.
 * Deleting a tombstone gives it again, whatever the version.
 */
export async function deleteAnnotation({ viewer, id, match }: DeleteAnnotation): Promise<Annotation> {
  const tombstone = await withNextSequence(async (transaction, sequence) => {
    const found = await getWritable(transaction, viewer, id)
    if (found.deletedAt !== null) return toAnnotation(found, viewer)
    checkVersion(viewer, found, match)
    const now = new Date()
    await transaction.annotation.update({
      where: { id },
      data: {
        ...toBodyColumns(null),
        // It is made from the text, and a short text could be guessed from it.
        fingerprint: null,
        stance: null,
        editedAt: null,
        answeredAt: null,
        answeredBy: null,
        ...(found.replyTo !== null && { targets: { deleteMany: {} } }),
        tags: { deleteMany: {} },
        reactions: { deleteMany: {} },
        earlier: { deleteMany: {} },
        version: match + 1,
        updatedAt: now,
        deletedAt: now,
      },
    })
    await renewStanding(transaction, found.thread, id)
    const record = await getWritable(transaction, viewer, id)
    await recordChange(transaction, sequence, record)
    const tombstone = toAnnotation(record, viewer)
    await renewSearchText(transaction, tombstone)
    return tombstone
  })
  truncateLogSoon()
  return tombstone
}
