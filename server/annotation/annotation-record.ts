import 'server-only'
import type { Annotation, Answered, Author, Body, ReactionCount } from '@/lib/annotation/annotation'
import { foldTag } from '@/lib/annotation/fold-tag'
import type { Layer } from '@/lib/annotation/layer'
import type { Meaning } from '@/lib/annotation/meaning'
import { REACTIONS } from '@/lib/annotation/reaction'
import type { Stance } from '@/lib/annotation/stance'
import type { ProjectionWay, Target, TargetRole } from '@/lib/anchor/target'
import { nameMentions } from '@/lib/mention/mention'
import { nameOf } from '@/lib/seminar/member'
import type { Side } from '@/lib/text/side'
import type { Prisma } from '@/prisma/generated/client'

/** What must be read together to show an annotation. */
export const WHOLE = {
  targets: { orderBy: { position: 'asc' } },
  tags: { orderBy: { position: 'asc' } },
  reactions: true,
  owner: { select: { id: true, name: true, isAnonymous: true } },
  member: { select: { id: true, displayName: true, pseudonym: true } },
  mentions: { select: { member: { select: { id: true, displayName: true, pseudonym: true } } } },
} as const satisfies Prisma.AnnotationInclude

/** A row of Annotation and the rows that belong to it. Only checked values are written, so they are not checked again. */
export type AnnotationRecord = Prisma.AnnotationGetPayload<{ include: typeof WHOLE }>

/** A record as the API gives it to a viewer. */
export function toAnnotation(record: AnnotationRecord, viewer: { readonly id: string }): Annotation {
  const { owner } = record
  return {
    id: record.id,
    work: record.work,
    layer: record.layer as Layer,
    meaning: record.meaning as Meaning | null,
    body: toBody(record),
    targets: record.targets.map(toTarget),
    replyTo: record.replyTo,
    thread: record.thread,
    stance: record.stance as Stance | null,
    tags: record.tags.map(({ tag }) => tag),
    author: toAuthor(record),
    mine: owner.id === viewer.id,
    editedAt: record.editedAt?.toISOString() ?? null,
    answered: toAnswered(record),
    reactions: countReactions(record.reactions, viewer.id),
    aside: record.asideTo !== null,
    hidden: record.hiddenAt && { at: record.hiddenAt.toISOString(), reason: record.hiddenFor ?? '' },
    locked: record.lockedAt !== null,
    version: record.version,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    deletedAt: record.deletedAt?.toISOString() ?? null,
  }
}

/** Everybody whom it names is called what they are called now. */
function toBody({ bodyText, bodyLang, mentions }: AnnotationRecord): Body | null {
  if (bodyText === null) return null
  const names = new Map(mentions.map(({ member }) => [member.id, nameOf(member)]))
  return { text: names.size === 0 ? bodyText : nameMentions(bodyText, names), lang: bodyLang as Side }
}

/** Within a seminar nobody is told who somebody is outside of it. */
function toAuthor({ member, owner }: AnnotationRecord): Author {
  if (member !== null) return { id: member.id, name: nameOf(member) }
  return { id: owner.id, name: owner.isAnonymous ? null : owner.name }
}

function toTarget(row: AnnotationRecord['targets'][number]): Target {
  return {
    side: row.side as Side,
    start: { segment: row.startSegment, offset: row.startOffset },
    end: { segment: row.endSegment, offset: row.endOffset },
    quote: { exact: row.exact, prefix: row.prefix, suffix: row.suffix },
    revision: row.revision,
    role: row.role as TargetRole,
    via: row.via as ProjectionWay | null,
  }
}

function toAnswered({ answeredAt, answeredBy }: AnnotationRecord): Answered | null {
  return answeredAt && { at: answeredAt.toISOString(), by: answeredBy as Answered['by'] }
}

/** Who reacted is not told, but to whoever did. */
function countReactions(rows: AnnotationRecord['reactions'], viewer: string): ReactionCount[] {
  return REACTIONS.flatMap((kind) => {
    const alike = rows.filter((row) => row.kind === kind)
    const mine = alike.some(({ readerId }) => readerId === viewer)
    return alike.length > 0 ? [{ kind, count: alike.length, mine }] : []
  })
}

/** The columns of a body; null empties them. */
export function toBodyColumns(body: Body | null) {
  return { bodyText: body?.text ?? null, bodyLang: body?.lang ?? null }
}

/** The rows of the targets, in their order. */
export function toTargetRows(targets: readonly Target[]) {
  return targets.map(({ side, start, end, quote, revision, role, via }, position) => ({
    position,
    side,
    startSegment: start.segment,
    startOffset: start.offset,
    endSegment: end.segment,
    endOffset: end.offset,
    ...quote,
    revision,
    role,
    via,
  }))
}

/** The rows of the tags, in their order. */
export function toTagRows(tags: readonly string[]) {
  return tags.map((tag, position) => ({ position, tag, folded: foldTag(tag) }))
}
