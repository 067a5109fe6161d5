import 'server-only'
import type { Annotation } from '@/lib/annotation/annotation'
import { layerOf, teachersOf } from '@/lib/annotation/layer'
import type { Meaning } from '@/lib/annotation/meaning'
import type { Stance } from '@/lib/annotation/stance'
import { sumUp, type ParagraphCount, type Said } from '@/lib/seminar/sum-up'
import { newSince } from '@/lib/seminar/visit'
import type { Viewer } from '@/lib/session/viewer'
import type { Prisma } from '@/prisma/generated/client'
import { toAnnotation } from '../annotation/annotation-record'
import { findAnnotations } from '../annotation/find-annotations'
import { LISTED } from '../annotation/listed-where'
import { visibleWhere } from '../annotation/visible-where'
import { getWork } from '../content/load-work'
import { database } from '../db/database'
import { getMembership } from './member-row'

/** How many of what is new, and of what is not answered, are shown. */
const SHOWN = 6

/** A seminar at a glance, as far as the viewer may see it. */
export interface SeminarSummary {
  /** Since when something is new to them, and what others have said since. */
  since: Date
  fresh: { notes: number; replies: number; latest: Annotation[] }
  /** How much stands in each paragraph of the work, in its order. */
  paragraphs: readonly ParagraphCount[]
  /** Questions nobody has answered: how many, and those that have waited longest. */
  open: { count: number; longest: Annotation[] }
}

/**
 * What has been said in a seminar of the viewer’s, counted: what is new since their last visit, where the text is busy, and
 * what waits for an answer. Only what they may see is counted. `not-found` where they are not in it.
 */
export async function describeSeminar(input: { viewer: Viewer | null; id: string }): Promise<SeminarSummary> {
  const { viewer, id } = input
  const me = await getMembership(database(), viewer, id)
  const reader = viewer ?? { id: '', anonymous: true, memberships: [] }
  const visible: Prisma.AnnotationWhereInput = {
    layer: { in: [layerOf(id), teachersOf(layerOf(id))] },
    AND: [visibleWhere(reader), LISTED],
  }
  const { paragraphs } = (await getWork(me.seminar.work)).work
  const since = newSince(me)
  const sum = sumUp(await listSaid(reader, visible), await findPlaces(visible, paragraphs), {
    paragraphs: paragraphs.map((paragraph) => paragraph.id),
    since,
  })
  const load = async (ids: readonly string[]) => {
    const records = await findAnnotations({ id: { in: [...ids] }, AND: visible })
    const found = new Map(records.map((record) => [record.id, toAnnotation(record, reader)]))
    return ids.flatMap((one) => found.get(one) ?? [])
  }
  const { notes, replies, ids } = sum.fresh
  return {
    since,
    fresh: { notes, replies, latest: await load(ids.slice(0, SHOWN)) },
    paragraphs: sum.paragraphs,
    open: { count: sum.open.length, longest: await load(sum.open.slice(0, SHOWN)) },
  }
}

/** What is live of it. */
async function listSaid(viewer: Viewer, visible: Prisma.AnnotationWhereInput): Promise<Said[]> {
  const rows = await database().annotation.findMany({
    where: { ...visible, deletedAt: null },
    select: {
      ...{ id: true, thread: true, replyTo: true, ownerId: true, createdAt: true },
      ...{ meaning: true, stance: true, answeredAt: true },
    },
  })
  return rows.map(({ ownerId, answeredAt, meaning, stance, ...row }) => ({
    ...row,
    meaning: meaning as Meaning | null,
    stance: stance as Stance | null,
    mine: ownerId === viewer.id,
    answered: answeredAt !== null,
  }))
}

/** The paragraph where each thread begins, by its first marked words; a deleted note that is answered keeps its place. */
async function findPlaces(
  visible: Prisma.AnnotationWhereInput,
  paragraphs: readonly { id: string; segments: readonly string[] }[],
): Promise<Map<string, string>> {
  const home = new Map(paragraphs.flatMap(({ id, segments }) => segments.map((segment) => [segment, id])))
  const targets = await database().target.findMany({
    where: { role: 'marked', annotation: { ...visible, replyTo: null } },
    orderBy: { position: 'desc' },
    select: { annotationId: true, startSegment: true },
  })
  return new Map(
    targets.map(({ annotationId, startSegment }) => [annotationId, home.get(startSegment) ?? '']),
  )
}
