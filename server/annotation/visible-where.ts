import 'server-only'
import { listSights } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import type { Prisma } from '@/prisma/generated/client'

/** The annotations that `maySee` allows the viewer, as a condition. Every query of annotations contains it. */
export function visibleWhere(viewer: Viewer): Prisma.AnnotationWhereInput {
  return { OR: listSights(viewer) }
}
