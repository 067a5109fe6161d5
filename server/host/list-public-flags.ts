import 'server-only'
import { moderates } from '@/lib/annotation/permissions'
import type { FlaggedList } from '@/lib/seminar/moderation'
import type { Viewer } from '@/lib/session/viewer'
import { listFlaggedIn } from '../moderation/list-flagged'

/** What readers of the public layer asked the host to look at; nothing while it is closed. For the host. */
export async function listPublicFlags(viewer: Viewer): Promise<FlaggedList> {
  return moderates(viewer, { layer: 'public' }) ? listFlaggedIn(viewer, 'public') : { items: [] }
}
