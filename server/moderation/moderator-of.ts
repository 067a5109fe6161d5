import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import { findMembership } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { Problem } from '../problem'

/** As whom the viewer moderates in a layer: the member, for the log. Call it where a rule has allowed it. */
export function moderatorOf(viewer: Viewer, layer: string): { id: string; seminarId: string } {
  const membership = findMembership(viewer, layer)
  const seminarId = seminarOf(layer)
  if (membership === undefined || seminarId === null) throw new Problem('not-found')
  return { id: membership.id, seminarId }
}
