import 'server-only'
import type { AnnotationId } from '@/lib/annotation/annotation'
import type { AnnotationPage } from '@/lib/annotation/annotation-page'
import type { Viewer } from '@/lib/session/viewer'
import { START, writeCursor } from '@/lib/annotation/change-cursor'
import type { Layer } from '@/lib/annotation/layer'
import { streamsFor } from '@/lib/annotation/streams'
import { asReader } from '../session/as-reader'
import { readHeads } from '../changes/change-sequence'
import { getKnownWork } from '../get-known-work'
import { toAnnotation } from './annotation-record'
import { findAnnotations } from './find-annotations'
import { inLayers } from './in-layers'
import { LISTED } from './listed-where'
import { visibleWhere } from './visible-where'

export interface ListAnnotations {
  viewer: Viewer | null
  work: string
  /** The last id of the page before; null for the first page. */
  cursor: AnnotationId | null
  limit: number
  /** Those that are asked for; null for all. */
  layers?: readonly Layer[] | null
}

/** The annotations of a work that the viewer may see, replies among them; nobody sees what is public. */
export async function listAnnotations(input: ListAnnotations): Promise<AnnotationPage> {
  const { work, cursor, limit, layers = null } = input
  await getKnownWork(work)
  const viewer = await asReader(input.viewer)
  if (viewer === null) return { items: [], next: null, head: START }
  const head = writeCursor(await readHeads(streamsFor(viewer, work, layers)))
  const after = cursor !== null && { id: { gt: cursor } }
  const records = await findAnnotations(
    { work, ...after, AND: [visibleWhere(viewer), LISTED, inLayers(layers)] },
    limit + 1,
  )
  const items = records.slice(0, limit).map((record) => toAnnotation(record, viewer))
  return { items, next: records.length > limit ? (items.at(-1)?.id ?? null) : null, head }
}
