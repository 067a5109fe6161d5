import 'server-only'
import type { Departure } from '@/lib/account/departure'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { deleteEverything } from '../portable/delete-everything'
import { leaveShared } from './leave-shared'

/**
 * Deletes an account, for good. What others can see of it is withdrawn, its places in the threads kept; or it stays under
 * a pseudonym, a row that nothing leads to. The choice is written down with the row. Whoever calls has asked for the password.
 */
export async function deleteAccount(input: { viewer: Viewer; shared: Departure }): Promise<void> {
  const { viewer, shared } = input
  if (shared === 'kept') await leaveShared(viewer)
  await deleteEverything({ viewer })
  await database().user.update({ where: { id: viewer.id }, data: { departed: shared } })
}
