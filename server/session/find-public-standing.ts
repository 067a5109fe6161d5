import 'server-only'
import { standingInPublic } from '@/lib/account/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { readSettings } from '../host/settings'

/** What the rules look at of somebody in the public layer: nothing where it is closed. */
export async function findPublicStanding(id: string): Promise<Pick<Viewer, 'inPublic'>> {
  const settings = await readSettings()
  if (settings.publicLayer === 'off') return {}
  const user = await database().user.findUnique({
    where: { id },
    select: { isAnonymous: true, isHost: true, mayTeach: true },
  })
  const standing = standingInPublic(user && { ...user, anonymous: user.isAnonymous }, settings)
  return standing === null ? {} : { inPublic: standing }
}
