import 'server-only'
import { mayHost } from '@/lib/account/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { findAccount } from '../account/find-account'
import { Problem } from '../problem'

/** For anybody but the host what is the host’s is not there: throws `not-found`. */
export async function checkHost(viewer: Viewer | null): Promise<Viewer> {
  if (viewer === null || !mayHost(await findAccount(viewer))) throw new Problem('not-found')
  return viewer
}
