import 'server-only'
import { isOwn, mayMove, mayWrite } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import type { DatabaseTransaction } from '../db/open-database'
import { Problem } from '../problem'
import { toAnnotation, WHOLE, type AnnotationRecord } from './annotation-record'
import { readThread } from './read-thread'
import { refusal } from './refusal'

/** The viewer’s own annotation, or null where there is none. `not-found` where it is another's. */
export async function findOwn(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  id: string,
): Promise<AnnotationRecord | null> {
  const record = await transaction.annotation.findUnique({ where: { id }, include: WHOLE })
  if (record !== null && !isOwn(viewer, record)) throw new Problem('not-found')
  return record
}

/** The same, `not-found` where there is none. */
export async function getOwn(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  id: string,
): Promise<AnnotationRecord> {
  const record = await findOwn(transaction, viewer, id)
  if (record === null) throw new Problem('not-found')
  return record
}

/** The same, refused where its seminar or its thread is not written in any more. */
export async function getWritable(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  id: string,
): Promise<AnnotationRecord> {
  const record = await getOwn(transaction, viewer, id)
  const thread = await readThread(transaction, record)
  if (!mayWrite(viewer, thread)) throw refusal(viewer, thread)
  return record
}

/** The same, to put it elsewhere. */
export async function getMovable(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  id: string,
): Promise<AnnotationRecord> {
  const record = await getOwn(transaction, viewer, id)
  const thread = await readThread(transaction, record)
  if (!mayMove(viewer, thread)) throw refusal(viewer, thread)
  return record
}

/** Throws `version-clash`, with what the annotation is now, unless it is in the version that the client saw. */
export function checkVersion(viewer: Viewer, record: AnnotationRecord, match: number): void {
  if (record.version !== match) throw new Problem('version-clash', { current: toAnnotation(record, viewer) })
}
