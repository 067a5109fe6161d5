import 'server-only'
import { mayOpenSeminar } from '@/lib/account/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { readSettings } from '../host/settings'

/**
 * Why somebody may open no seminar here, as the host has decided; null where they may. `teachers-named`: they have an
 * account, but the host has not named them.
 */
export async function whyNotOpen({ id }: Viewer): Promise<'account-needed' | 'teachers-named' | null> {
  const columns = { isAnonymous: true, isHost: true, mayTeach: true }
  const { isAnonymous: anonymous, ...row } = await database().user.findUniqueOrThrow({
    where: { id },
    select: columns,
  })
  if (mayOpenSeminar({ anonymous, ...row }, await readSettings())) return null
  return anonymous ? 'account-needed' : 'teachers-named'
}
