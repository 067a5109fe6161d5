import 'server-only'
import { toWebAnnotation, type WebAnnotation } from '@/lib/annotation/to-web-annotation'
import { WEB_CONTEXT } from '@/lib/annotation/web-vocabulary'
import { siteContext } from '@/lib/portable/site-context'
import type { Viewer } from '@/lib/session/viewer'
import { findWork } from '../content/load-work'
import { getKnownWork } from '../get-known-work'
import { siteUrl } from '../site-url'
import { toAnnotation } from './annotation-record'
import { findAnnotations } from './find-annotations'

export interface ExportWebAnnotations {
  viewer: Viewer | null
  /** null exports the annotations of every work. */
  work: string | null
}

/**
 * The viewer's own notes and replies as a W3C AnnotationCollection of one page, in the order of their ids; tombstones too
 * while something live is under them.
 */
export async function exportWebAnnotations({ viewer, work }: ExportWebAnnotations) {
  if (work !== null) await getKnownWork(work)
  const items = viewer === null ? [] : await exportOwn(viewer, work)
  const { origin } = siteUrl()
  const id = `${origin}/api/annotations.jsonld${work === null ? '' : `?work=${work}`}`
  return {
    '@context': WEB_CONTEXT,
    id,
    type: 'AnnotationCollection' as const,
    label: 'Yanyana',
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage' as const, partOf: id, startIndex: 0, items },
  }
}

async function exportOwn(viewer: Viewer, work: string | null): Promise<WebAnnotation[]> {
  const { origin } = siteUrl()
  const records = await findAnnotations({
    ownerId: viewer.id,
    OR: [{ deletedAt: null }, { stands: true }],
    ...(work !== null && { work }),
  })
  const ids = [...new Set(records.map((record) => record.work))]
  const contexts = new Map(
    await Promise.all(ids.map(async (id) => [id, siteContext(await findWork(id), id, origin)] as const)),
  )
  return records.flatMap((record) => {
    const context = contexts.get(record.work)
    return context ? [toWebAnnotation(toAnnotation(record, viewer), context)] : []
  })
}
