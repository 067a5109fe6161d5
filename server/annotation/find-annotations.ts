import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { database } from '../db/database'
import { WHOLE, type AnnotationRecord } from './annotation-record'

type Owner = AnnotationRecord['owner']

type Member = NonNullable<AnnotationRecord['member']>

/** How many people are asked for at once: a database takes only so many parameters. */
const AT_ONCE = 500

/**
 * Annotations with all that belongs to them, in the order of their ids; at most `take`, where it is given. Targets, tags
 * and reactions are asked for by the same condition and not by the ids of what was found: a database takes only so many
 * parameters, and a thousand annotations would be too many.
 */
export async function findAnnotations(
  where: Prisma.AnnotationWhereInput,
  take?: number,
): Promise<AnnotationRecord[]> {
  const rows = await database().annotation.findMany({
    where,
    orderBy: { id: 'asc' },
    ...(take !== undefined && { take }),
  })
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  const among = { annotationId: { gte: first.id, lte: last.id }, annotation: where }
  const targets = await database().target.findMany({ where: among, orderBy: { position: 'asc' } })
  const tags = await database().annotationTag.findMany({ where: among, orderBy: { position: 'asc' } })
  const reactions = await database().reaction.findMany({ where: among })
  const mentions = await database().mention.findMany({
    where: among,
    orderBy: { memberId: 'asc' },
    select: { annotationId: true, ...WHOLE.mentions.select },
  })
  const owners = await findOwners(new Set(rows.map(({ ownerId }) => ownerId)))
  const members = await findMembers(new Set(rows.flatMap(({ memberId }) => memberId ?? [])))
  const records = new Map<string, AnnotationRecord>()
  for (const row of rows) {
    const owner = owners.get(row.ownerId)
    const member = members.get(row.memberId ?? '') ?? null
    if (owner)
      records.set(row.id, { ...row, owner, member, targets: [], tags: [], reactions: [], mentions: [] })
  }
  for (const target of targets) records.get(target.annotationId)?.targets.push(target)
  for (const tag of tags) records.get(tag.annotationId)?.tags.push(tag)
  for (const reaction of reactions) records.get(reaction.annotationId)?.reactions.push(reaction)
  for (const { annotationId, member } of mentions) records.get(annotationId)?.mentions.push({ member })
  return [...records.values()]
}

async function findOwners(ids: ReadonlySet<string>): Promise<Map<string, Owner>> {
  const select = { id: true, name: true, isAnonymous: true } as const
  const owners = await inParts([...ids], (part) =>
    database().user.findMany({ where: { id: { in: part } }, select }),
  )
  return new Map(owners.map((owner) => [owner.id, owner]))
}

async function findMembers(ids: ReadonlySet<string>): Promise<Map<string, Member>> {
  const select = { id: true, displayName: true, pseudonym: true } as const
  const members = await inParts([...ids], (part) =>
    database().membership.findMany({ where: { id: { in: part } }, select }),
  )
  return new Map(members.map((member) => [member.id, member]))
}

async function inParts<T>(ids: readonly string[], find: (part: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE) found.push(...(await find(ids.slice(at, at + AT_ONCE))))
  return found
}
