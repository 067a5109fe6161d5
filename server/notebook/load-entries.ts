import 'server-only'
import type { Annotation } from '@/lib/annotation/annotation'
import { isReply } from '@/lib/annotation/annotation-kind'
import type { NotebookPlace } from '@/lib/notebook/notebook-cursor'
import { listPassages } from '@/lib/notebook/list-passages'
import type { NotebookItem } from '@/lib/notebook/notebook-page'
import type { Viewer } from '@/lib/session/viewer'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { toAnnotation } from '../annotation/annotation-record'
import { findAnnotations } from '../annotation/find-annotations'
import { visibleWhere } from '../annotation/visible-where'
import { findWork } from '../content/load-work'

export interface NotebookEntry {
  item: NotebookItem
  place: NotebookPlace
}

/** Notes of the viewer by their ids, in the order given, with what they stand on. What is gone meanwhile is left out. */
export async function loadEntries(viewer: Viewer, ids: readonly string[]): Promise<NotebookEntry[]> {
  const notes = await load(viewer, ids)
  const roots = await load(
    viewer,
    [...notes.values()].filter(isReply).map(({ thread }) => thread),
  )
  const works = new Map<string, LoadedWork | null>()
  for (const { work } of notes.values()) if (!works.has(work)) works.set(work, await findWork(work))
  return ids.flatMap((id) => {
    const annotation = notes.get(id)
    const root = annotation && (isReply(annotation) ? roots.get(annotation.thread) : annotation)
    const place = annotation && root && placeOf(annotation, root)
    if (!place) return []
    const standing = root === annotation ? [] : root.targets.filter(({ role }) => role !== 'related')
    const passages = listPassages(works.get(annotation.work) ?? null, [...standing, ...annotation.targets])
    return [{ item: { annotation, passages }, place }]
  })
}

async function load(viewer: Viewer, ids: readonly string[]): Promise<Map<string, Annotation>> {
  if (ids.length === 0) return new Map()
  const records = await findAnnotations({ id: { in: [...new Set(ids)] }, AND: visibleWhere(viewer) })
  return new Map(records.map((record) => [record.id, toAnnotation(record, viewer)]))
}

function placeOf(annotation: Annotation, root: Annotation): NotebookPlace | null {
  const first = root.targets.find(({ role }) => role === 'marked')
  if (first === undefined) return null
  const { side, start } = first
  const { id, work, thread, createdAt } = annotation
  return { work, side, segment: start.segment, offset: start.offset, thread, at: Date.parse(createdAt), id }
}
