import 'server-only'
import { v7 } from 'uuid'
import { layerOf, teachersOf } from '@/lib/annotation/layer'
import { dropMentions } from '@/lib/mention/mention'
import { foldAnnotation } from '@/lib/search/annotation-fold'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation, toTagRows, toTargetRows, WHOLE } from '../annotation/annotation-record'
import { recordChange } from '../changes/record-change'
import type { DatabaseTransaction } from '../db/open-database'
import type { MemberRow } from './member-row'

interface Copying {
  viewer: Viewer
  from: MemberRow
  to: MemberRow
}

/**
 * Lets the viewer’s own live notes of one seminar stand in another on the same work, each in the layer that answers its
 * own, as new notes: without what was answered, reacted and said before. Replies stay where they were.
 */
export async function copyNotes(
  transaction: DatabaseTransaction,
  { viewer, from, to }: Copying,
): Promise<void> {
  const [seminar, earlier] = [layerOf(to.seminarId), layerOf(from.seminarId)]
  const layers = new Map<string, string>([
    [earlier, seminar],
    [teachersOf(earlier), teachersOf(seminar)],
  ])
  const notes = await transaction.annotation.findMany({
    where: {
      ownerId: viewer.id,
      layer: { in: [...layers.keys()] },
      replyTo: null,
      deletedAt: null,
      veiled: false,
    },
    orderBy: { id: 'asc' },
    include: WHOLE,
  })
  const now = new Date()
  for (const note of notes) {
    const { meaning, body: said, targets, tags, work } = toAnnotation(note, viewer)
    // Whom it named is told to nobody elsewhere.
    const body = said && { ...said, text: dropMentions(said.text) }
    const id = v7()
    const record = await transaction.annotation.create({
      data: {
        ...{ id, thread: id, ownerId: viewer.id, memberId: to.id, work, meaning },
        layer: layers.get(note.layer) ?? seminar,
        bodyText: body?.text ?? null,
        bodyLang: body?.lang ?? null,
        ...{ version: 1, createdAt: now, updatedAt: now },
        targets: { create: toTargetRows(targets) },
        tags: { create: toTagRows(tags) },
        searchText: { create: foldAnnotation({ body, targets, tags }) },
      },
    })
    await recordChange(transaction, record)
  }
}
