import 'server-only'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import type { HostEntry, HostLog } from '@/lib/seminar/moderation'
import { database } from '../db/database'

/** What was done in the public layer and with it, the latest first. For the host. */
export async function listHostLog(): Promise<HostLog> {
  const rows = await database().hostEntry.findMany({ orderBy: { id: 'desc' }, take: SEMINAR_LIMITS.log })
  const hosts = await database().user.findMany({
    where: { id: { in: [...new Set(rows.map(({ hostId }) => hostId))] }, isAnonymous: false },
    select: { id: true, name: true },
  })
  const names = new Map(hosts.map(({ id, name }) => [id, name]))
  return {
    items: rows.map(({ id, at, hostId, kind, annotationId, reason }) => ({
      ...{ id, at: at.toISOString(), host: names.get(hostId) ?? null, kind: kind as HostEntry['kind'] },
      ...{ annotation: annotationId, reason },
    })),
  }
}
