import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import { writeInboxCursor, type InboxCursor, type InboxItem, type InboxPage } from '@/lib/inbox/inbox-page'
import type { NoticeKind } from '@/lib/inbox/notice'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import type { Prisma } from '@/prisma/generated/client'
import { toAnnotation, WHOLE } from '../annotation/annotation-record'
import { database } from '../db/database'
import { countUnread } from './count-unread'
import { noticeWhere } from './notice-where'

export interface ListInbox {
  viewer: Viewer | null
  cursor: InboxCursor | null
  limit: number
}

const WITH = {
  annotation: {
    include: { ...WHOLE, root: { select: { targets: { where: { position: 0 } } } } },
  },
} as const satisfies Prisma.NoticeInclude

/** What the viewer is told of, the latest first, as far as they may see it now. Nobody is told anything. */
export async function listInbox({ viewer, cursor, limit }: ListInbox): Promise<InboxPage> {
  if (viewer === null) return { items: [], next: null, unread: 0 }
  const rows = await database().notice.findMany({
    where: { ...noticeWhere(viewer), ...(cursor && after(cursor)) },
    orderBy: [{ at: 'desc' }, { annotationId: 'desc' }],
    take: limit + 1,
    include: WITH,
  })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const names = await listNames(shown.flatMap(({ annotation }) => seminarOf(annotation.layer) ?? []))
  return {
    items: shown.map((row) => toItem(row, viewer, names)),
    next: last ? writeInboxCursor({ at: last.at.getTime(), id: last.annotationId }) : null,
    unread: await countUnread(viewer),
  }
}

function after({ at, id }: InboxCursor): Prisma.NoticeWhereInput {
  const moment = new Date(at)
  return { OR: [{ at: { lt: moment } }, { at: moment, annotationId: { lt: id } }] }
}

function toItem(
  { annotation, kind, at, readAt }: Prisma.NoticeGetPayload<{ include: typeof WITH }>,
  viewer: Viewer,
  names: ReadonlyMap<string, string>,
): InboxItem {
  const seminar = seminarOf(annotation.layer)
  const [place] = annotation.root.targets
  return {
    kind: kind as NoticeKind,
    at: at.toISOString(),
    read: readAt !== null,
    annotation: toAnnotation(annotation, viewer),
    place: place ? { segment: place.startSegment, side: place.side as Side } : null,
    seminar: seminar === null ? null : { id: seminar, name: names.get(seminar) ?? '' },
  }
}

async function listNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().seminar.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
