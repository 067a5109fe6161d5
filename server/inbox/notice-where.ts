import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import type { Prisma } from '@/prisma/generated/client'
import { LISTED } from '../annotation/listed-where'
import { visibleWhere } from '../annotation/visible-where'

/** The notices of a viewer, as a condition: of what they may see now and would find in the text. Every query contains it. */
export function noticeWhere(viewer: Viewer): Prisma.NoticeWhereInput {
  return { readerId: viewer.id, annotation: { deletedAt: null, AND: [visibleWhere(viewer), LISTED] } }
}
