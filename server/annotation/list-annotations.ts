import 'server-only'
import type { AnnotationId } from '@/lib/annotation/annotation'
import type { AnnotationPage } from '@/lib/annotation/annotation-page'
import type { Viewer } from '@/lib/session/viewer'
import { readHead } from '../changes/change-sequence'
import { getKnownWork } from '../get-known-work'
import { toAnnotation } from './annotation-record'
import { findAnnotations } from './find-annotations'
import { visibleWhere } from './visible-where'

export interface ListAnnotations {
  viewer: Viewer | null
  work: string
  /** The last id of the page before; null for the first page. */
  cursor: AnnotationId | null
  limit: number
}

/** What is live, and the tombstones that live replies stand below: without them a thread would have no place. */
const LISTED = { OR: [{ deletedAt: null }, { stands: true }] }

/** The annotations of a work that the viewer may see, replies among them; nobody sees none. */
export async function listAnnotations(input: ListAnnotations): Promise<AnnotationPage> {
  const { viewer, work, cursor, limit } = input
  await getKnownWork(work)
  const head = String(await readHead())
  if (viewer === null) return { items: [], next: null, head }
  const after = cursor !== null && { id: { gt: cursor } }
  const records = await findAnnotations({ work, ...after, AND: [visibleWhere(viewer), LISTED] }, limit + 1)
  const items = records.slice(0, limit).map((record) => toAnnotation(record, viewer))
  return { items, next: records.length > limit ? (items.at(-1)?.id ?? null) : null, head }
}
