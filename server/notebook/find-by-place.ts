import 'server-only'
import { comparePlaces } from '@/lib/notebook/place-order'
import type { NotebookPlace } from '@/lib/notebook/notebook-cursor'
import { listAllSegments } from '@/lib/revision/sentence-history'
import type { Prisma } from '@/prisma/generated/client'
import { findWork } from '../content/load-work'
import { database } from '../db/database'
import { listPlaces } from './list-places'
import type { PageIds, PageWish } from './list-notebook'

/**
 * Work after work by their ids, each in the order of its text. The database does not know that order, so the places of
 * all that passes in a work are read, and sorted here: of ten thousand notes in tens of milliseconds.
 */
export async function findByPlace(
  where: Prisma.AnnotationWhereInput,
  { after, take }: PageWish,
): Promise<PageIds> {
  const counts = await database().annotation.groupBy({ by: ['work'], where, _count: true })
  const total = counts.reduce((sum, { _count }) => sum + _count, 0)
  const works = counts.map(({ work }) => work).sort()
  const ids: string[] = []
  for (const work of works) {
    if (ids.length >= take) break
    if (after !== null && work < after.work) continue
    const inWork = await sortWork({ AND: [where, { work }] }, work, after?.work === work ? after : null)
    ids.push(...inWork.slice(0, take - ids.length))
  }
  return { ids, total }
}

async function sortWork(
  where: Prisma.AnnotationWhereInput,
  work: string,
  after: NotebookPlace | null,
): Promise<string[]> {
  const loaded = await findWork(work)
  const compare = comparePlaces(loaded === null ? [] : listAllSegments(loaded))
  const places = await listPlaces(where)
  const following = after === null ? places : places.filter((place) => compare(place, after) > 0)
  return following.sort(compare).map(({ id }) => id)
}
