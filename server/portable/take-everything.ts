import 'server-only'
import { readMentions } from '@/lib/mention/mention'
import { createTranslator } from '@/lib/message/create-translator'
import { EXPORT_FORMATS, FORMAT_FILES } from '@/lib/portable/export-format'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { visibleWhere } from '../annotation/visible-where'
import { database } from '../db/database'
import { noticeWhere } from '../inbox/notice-where'
import { exportNotes } from './export-notes'
import { readMessages } from './read-messages'
import { zipFiles, type ZippedFile } from './zip-files'

/** All that is kept of a reader, packed while it is read: their notes in every form, their history, what is known of them. */
export async function takeEverything(input: {
  viewer: Viewer | null
  locale: Side
}): Promise<AsyncGenerator<Uint8Array>> {
  const { viewer, locale } = input
  const t = createTranslator({ messages: readMessages(locale), namespace: 'files.archive' })
  const notes: ZippedFile[] = []
  for (const format of EXPORT_FORMATS) {
    const { pieces } = await exportNotes({ viewer, format, filter: {}, locale })
    notes.push({ name: `${t('notes')}.${FORMAT_FILES[format].extension}`, pieces })
  }
  return zipFiles([
    { name: t('readme'), pieces: once(() => Promise.resolve(`${t('text')}\n`)) },
    ...notes,
    { name: t('history'), pieces: once(() => tellHistory(viewer)) },
    { name: t('reader'), pieces: once(() => tellReader(viewer)) },
  ])
}

async function* once(make: () => Promise<string>): AsyncGenerator<string> {
  yield await make()
}

const asText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function tellHistory(viewer: Viewer | null): Promise<string> {
  if (viewer === null) return asText([])
  const versions = await database().bodyVersion.findMany({
    where: { annotation: { ownerId: viewer.id } },
    orderBy: [{ annotationId: 'asc' }, { number: 'asc' }],
    select: { annotationId: true, number: true, text: true, lang: true, until: true },
  })
  return asText(versions)
}

async function tellReader(viewer: Viewer | null): Promise<string> {
  if (viewer === null) return asText(null)
  const user = await database().user.findUnique({
    where: { id: viewer.id },
    select: {
      id: true,
      isAnonymous: true,
      name: true,
      email: true,
      emailVerified: true,
      locale: true,
      writesIn: true,
      isHost: true,
      mayTeach: true,
      noticeMail: true,
      noticeMailAt: true,
      createdAt: true,
      accounts: { select: { providerId: true, createdAt: true } },
      sessions: { select: { userAgent: true, createdAt: true, updatedAt: true, expiresAt: true } },
      reactions: { select: { annotationId: true, kind: true } },
      notices: {
        // As the inbox has them: of what they may not see now nobody is told that it is there.
        where: noticeWhere(viewer),
        orderBy: { at: 'asc' },
        select: { annotationId: true, kind: true, at: true, readAt: true },
      },
      flags: { select: { annotationId: true, reason: true, at: true } },
      memberships: {
        select: {
          ...{ id: true, role: true, state: true, displayName: true, pseudonym: true, joinedAt: true },
          seminar: { select: { id: true, name: true } },
        },
      },
    },
  })
  const deleted = await database().annotation.findMany({
    where: { ownerId: viewer.id, deletedAt: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, work: true, deletedAt: true },
  })
  return asText(user && { ...user, deleted, inSeminarsLeft: await listLeft(viewer) })
}

/** What a reader wrote in seminars that they are in no more. Their notebook does not show it, and it is theirs. */
async function listLeft(viewer: Viewer) {
  const left = await database().annotation.findMany({
    where: { ownerId: viewer.id, deletedAt: null, NOT: visibleWhere(viewer) },
    orderBy: { id: 'asc' },
    select: {
      ...{
        id: true,
        work: true,
        layer: true,
        meaning: true,
        bodyText: true,
        bodyLang: true,
        createdAt: true,
      },
      targets: { select: { exact: true, startSegment: true, side: true } },
      tags: { select: { tag: true } },
    },
  })
  return left.map((note) => ({ ...note, bodyText: note.bodyText && readMentions(note.bodyText) }))
}
