import 'server-only'
import { maySee } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import type { DatabaseTransaction } from '../db/open-database'
import { Problem } from '../problem'
import { toAnnotation, WHOLE, type AnnotationRecord } from './annotation-record'

/** The annotation, whoever wrote it. `not-found` where the viewer may not see it, `gone` where it was deleted. */
export async function getLive(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  id: string,
): Promise<AnnotationRecord> {
  const record = await getSeen(transaction, viewer, id)
  if (record.deletedAt !== null) throw gone(viewer, record)
  return record
}

/** The same, or the tombstone of one that is still answered, and so still has its place. */
export async function getStanding(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  id: string,
): Promise<AnnotationRecord> {
  const record = await getSeen(transaction, viewer, id)
  if (record.deletedAt !== null && !record.stands) throw gone(viewer, record)
  return record
}

async function getSeen(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  id: string,
): Promise<AnnotationRecord> {
  const record = await transaction.annotation.findUnique({ where: { id }, include: WHOLE })
  if (record === null || !maySee(viewer, record)) throw new Problem('not-found')
  return record
}

const gone = (viewer: Viewer, record: AnnotationRecord) =>
  new Problem('gone', { current: toAnnotation(record, viewer) })
