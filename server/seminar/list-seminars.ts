import 'server-only'
import type { SeminarList } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { toSeminar } from './to-seminar'

/** The seminars the viewer is in, the latest opened first. Nobody is in none. */
export async function listSeminars({ viewer }: { viewer: Viewer | null }): Promise<SeminarList> {
  if (viewer === null) return { items: [] }
  const rows = await database().membership.findMany({
    where: { personId: viewer.id, state: { in: ['active', 'suspended'] } },
    orderBy: { seminarId: 'desc' },
    include: { seminar: true },
  })
  const items = []
  for (const row of rows) items.push(await toSeminar(database(), row))
  return { items }
}
