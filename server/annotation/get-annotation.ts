import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { Problem } from '../problem'
import { asReader } from '../session/as-reader'
import { toAnnotation, WHOLE } from './annotation-record'
import { visibleWhere } from './visible-where'

/** The annotation, or its tombstone. `not-found` where the viewer may not see it. */
export async function getAnnotation(input: { viewer: Viewer | null; id: AnnotationId }): Promise<Annotation> {
  const { id } = input
  const viewer = await asReader(input.viewer)
  if (viewer === null) throw new Problem('not-found')
  const record = await database().annotation.findFirst({
    where: { id, AND: visibleWhere(viewer) },
    include: WHOLE,
  })
  if (record === null) throw new Problem('not-found')
  return toAnnotation(record, viewer)
}
