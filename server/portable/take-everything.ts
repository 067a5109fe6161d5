import 'server-only'
import { ARCHIVE_WORDS } from '@/lib/portable/archive-words'
import { EXPORT_FORMATS, FORMAT_FILES } from '@/lib/portable/export-format'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { database } from '../db/database'
import { exportNotes } from './export-notes'
import { zipFiles, type ZippedFile } from './zip-files'

/** All that is kept of a reader, packed while it is read: their notes in every form, their history, what is known of them. */
export async function takeEverything(input: {
  viewer: Viewer | null
  locale: Side
}): Promise<AsyncGenerator<Uint8Array>> {
  const { viewer, locale } = input
  const words = ARCHIVE_WORDS[locale]
  const notes: ZippedFile[] = []
  for (const format of EXPORT_FORMATS) {
    const { pieces } = await exportNotes({ viewer, format, filter: {}, locale })
    notes.push({ name: `${words.notes}.${FORMAT_FILES[format].extension}`, pieces })
  }
  const isTurkish = locale === 'tr'
  return zipFiles([
    { name: words.readme, pieces: once(() => Promise.resolve(words.text)) },
    ...notes,
    { name: isTurkish ? 'gecmis.json' : 'history.json', pieces: once(() => tellHistory(viewer)) },
    { name: isTurkish ? 'okur.json' : 'reader.json', pieces: once(() => tellReader(viewer)) },
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
      createdAt: true,
      sessions: { select: { createdAt: true, updatedAt: true, expiresAt: true } },
      reactions: { select: { annotationId: true, kind: true } },
    },
  })
  const deleted = await database().annotation.findMany({
    where: { ownerId: viewer.id, deletedAt: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, work: true, deletedAt: true },
  })
  return asText(user && { ...user, deleted })
}
