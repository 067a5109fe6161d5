import 'server-only'
import { isRoot, type RootAnnotation } from '@/lib/annotation/annotation'
import { toWebAnnotation, type WebAnnotation } from '@/lib/annotation/to-web-annotation'
import { WEB_CONTEXT } from '@/lib/annotation/web-vocabulary'
import type { Viewer } from '@/lib/session/viewer'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { readerPath } from '@/lib/work/reader-path'
import { sideTextAt } from '@/lib/work/side-text-of'
import { hasRevision } from '@/lib/work/text-at'
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

/** The viewer's own live annotations as a W3C AnnotationCollection of one page, in the order of their ids. */
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
  const records = await findAnnotations({
    ownerId: viewer.id,
    deletedAt: null,
    replyTo: null,
    ...(work !== null && { work }),
  })
  const works = new Map<string, LoadedWork | null>()
  for (const id of new Set(records.map((record) => record.work))) works.set(id, await findWork(id))
  return records
    .map((record) => toAnnotation(record, viewer))
    .filter(isRoot)
    .map((annotation) => exportOne(annotation, works.get(annotation.work) ?? null))
}

function exportOne(annotation: RootAnnotation, loaded: LoadedWork | null): WebAnnotation {
  const { origin } = siteUrl()
  return toWebAnnotation(annotation, {
    text: (side, revision) =>
      loaded !== null && hasRevision(loaded, revision) ? sideTextAt(loaded, side, revision) : null,
    pageAddress: (work, side) => `${origin}${readerPath(work, side)}`,
    revisionAddress: (work, revision) => `${origin}/api/works/${work}/revisions/${revision}`,
    noteAddress: (id) => `${origin}/api/annotations/${id}`,
  })
}
