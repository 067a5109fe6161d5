import 'server-only'
import type { NotebookFilter } from '@/lib/notebook/notebook-filter'
import type { Viewer } from '@/lib/session/viewer'
import type { Prisma } from '@/prisma/generated/client'
import { visibleWhere } from '../annotation/visible-where'
import { filterWhere } from './filter-where'

/** The viewer’s own live annotations that a filter picks, as a condition. */
export function notebookWhere(viewer: Viewer, filter: NotebookFilter): Prisma.AnnotationWhereInput {
  return { ownerId: viewer.id, deletedAt: null, AND: [visibleWhere(viewer), filterWhere(filter)] }
}
