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
  const record = await transaction.annotation.findUnique({ where: { id }, include: WHOLE })
  if (record === null || !maySee(viewer, record)) throw new Problem('not-found')
  if (record.deletedAt !== null) throw new Problem('gone', { current: toAnnotation(record, viewer) })
  return record
}
