import 'server-only'
import type { AnnotationId } from '@/lib/annotation/annotation'
import type { AnnotationHistory } from '@/lib/annotation/annotation-history'
import { nameMentions } from '@/lib/mention/mention'
import { nameOf } from '@/lib/seminar/member'
import type { Side } from '@/lib/text/side'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { findMentioned } from '../mention/find-mentioned'
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
    select: { layer: true, earlier: { orderBy: { number: 'asc' } } },
  })
  if (found === null) throw new Problem('not-found')
  const texts = found.earlier.map(({ text }) => text)
  const members = await findMentioned(database(), found.layer, texts)
  const names = new Map(members.map((member) => [member.id, nameOf(member)]))
  const items = found.earlier.map(({ text, lang, until }) => ({
    body: { text: nameMentions(text, names), lang: lang as Side },
    until: until.toISOString(),
  }))
  return { items }
}
