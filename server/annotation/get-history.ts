import 'server-only'
import type { AnnotationId } from '@/lib/annotation/annotation'
import type { AnnotationHistory } from '@/lib/annotation/annotation-history'
import type { Side } from '@/lib/text/side'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { Problem } from '../problem'
import { asReader } from '../session/as-reader'
import { visibleWhere } from './visible-where'

/** What an annotation said before it was edited; nothing of a tombstone. `not-found` where the viewer may not see it. */
export async function getHistory(input: {
  viewer: Viewer | null
  id: AnnotationId
}): Promise<AnnotationHistory> {
  const { id } = input
  const viewer = await asReader(input.viewer)
  if (viewer === null) throw new Problem('not-found')
  const found = await database().annotation.findFirst({
    where: { id, AND: visibleWhere(viewer) },
    select: { earlier: { orderBy: { number: 'asc' } } },
  })
  if (found === null) throw new Problem('not-found')
  const items = found.earlier.map(({ text, lang, until }) => ({
    body: { text, lang: lang as Side },
    until: until.toISOString(),
  }))
  return { items }
}
