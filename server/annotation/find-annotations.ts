import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { database } from '../db/database'
import type { AnnotationRecord } from './annotation-record'

/**
 * Annotations with their targets, in the order of their ids; at most `take`, where it is given. The targets are asked
 * for by the same condition and not by the ids of what was found: a database takes only so many parameters, and a
 * thousand annotations would be too many.
 */
export async function findAnnotations(
  where: Prisma.AnnotationWhereInput,
  take?: number,
): Promise<AnnotationRecord[]> {
  const rows = await database().annotation.findMany({
    where,
    orderBy: { id: 'asc' },
    ...(take !== undefined && { take }),
  })
  const last = rows.at(-1)
  if (!last) return []
  const targets = await database().target.findMany({
    where: { annotationId: { lte: last.id }, annotation: where },
    orderBy: [{ annotationId: 'asc' }, { position: 'asc' }],
  })
  const records = new Map(rows.map((row): [string, AnnotationRecord] => [row.id, { ...row, targets: [] }]))
  for (const target of targets) records.get(target.annotationId)?.targets.push(target)
  return [...records.values()]
}
