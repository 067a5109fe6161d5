import 'server-only'
import { inboxPath, stopPath } from '@/lib/inbox/inbox-path'
import { MAIL_CHOICES, mailedBefore, writeNoticeMail, type MailChoice } from '@/lib/inbox/notice-mail'
import { SIDES } from '@/lib/text/side'
import type { Prisma } from '@/prisma/generated/client'
import { database } from '../db/database'
import { postMail } from '../mail/post-mail'
import { listMemberships } from '../seminar/list-memberships'
import { findPublicStanding } from '../session/find-public-standing'
import { siteUrl } from '../site-url'
import { countUnread } from './count-unread'
import { noticeWhere } from './notice-where'
import { makeStopKey } from './stop-key'

/**
 * Tells by mail everybody who asked for it, whose address is verified, and who has something unread that came since the
 * last mail. What goes out is written down first: whatever happens, nobody is told twice. Gives back how many it told.
 */
export async function mailNotices(now = new Date()): Promise<number> {
  let told = 0
  for (const choice of MAIL_CHOICES) {
    const before = mailedBefore(choice, now)
    if (before === null) continue
    const readers = await database().user.findMany({
      where: {
        ...{ noticeMail: choice, emailVerified: true, isAnonymous: false },
        OR: [{ noticeMailAt: null }, { noticeMailAt: { lte: before } }],
        notices: { some: { readAt: null } },
      },
    })
    for (const reader of readers) if (await tell(reader, choice, now)) told++
  }
  return told
}

async function tell(
  reader: Prisma.UserGetPayload<object>,
  noticeMail: MailChoice,
  now: Date,
): Promise<boolean> {
  const { id, email, noticeMailAt } = reader
  const standing = await findPublicStanding(id)
  const viewer = { id, anonymous: false, memberships: await listMemberships(id), ...standing }
  const since = noticeMailAt === null ? {} : { at: { gt: noticeMailAt } }
  const fresh = await database().notice.count({ where: { ...noticeWhere(viewer), readAt: null, ...since } })
  if (fresh === 0) return false
  // Whoever is changing their mind, or is told by another process, just now, is not told by this one.
  const { count } = await database().user.updateMany({
    where: { id, noticeMail, noticeMailAt },
    data: { noticeMailAt: now },
  })
  if (count === 0) return false
  const locale = SIDES.find((side) => side === reader.locale) ?? 'tr'
  const key = makeStopKey(id)
  const at = (path: string) => new URL(path, siteUrl()).href
  postMail({
    to: email,
    ...writeNoticeMail({
      ...{ unread: await countUnread(viewer), locale, site: siteUrl().host },
      ...{ inbox: at(inboxPath(locale)), stop: at(stopPath(locale, key)) },
    }),
    stop: at(`/api/inbox/stop?key=${encodeURIComponent(key)}`),
  })
  return true
}
