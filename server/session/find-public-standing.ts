import 'server-only'
import { standingInPublic } from '@/lib/account/permissions'
import type { PublicStanding, Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import type { Database } from '../db/open-database'
import { readSettings } from '../host/settings'

/** What the rules look at of somebody in the public layer: nothing where it is closed. */
export async function findPublicStanding(id: string): Promise<Pick<Viewer, 'inPublic'>> {
  const standing = (await findPublicStandings([id])).get(id)
  return standing === undefined ? {} : { inPublic: standing }
}

/** The same of many at once, by their ids; of nobody, too. Who has no standing is not among them. */
export async function findPublicStandings(
  ids: readonly string[],
  from: Pick<Database, 'setting' | 'user'> = database(),
): Promise<Map<string, PublicStanding>> {
  const settings = await readSettings(from)
  if (settings.publicLayer === 'off') return new Map()
  const users = await from.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, isAnonymous: true, isHost: true, mayTeach: true },
  })
  const known = new Map(users.map((user) => [user.id, { ...user, anonymous: user.isAnonymous }]))
  return new Map(
    ids.flatMap((id) => {
      const standing = standingInPublic(known.get(id) ?? null, settings)
      return standing === null ? [] : [[id, standing] as const]
    }),
  )
}
