import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import { findMembership } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { Problem } from '../problem'

/** Who did something, for a log: a member, for that of a seminar; the host, for their own (`seminarId` null). */
export interface Moderator {
  readonly id: string
  readonly seminarId: string | null
}

/** As whom the viewer moderates in a layer. Call it where a rule has allowed it. */
export function moderatorOf(viewer: Viewer, layer: string): Moderator {
  if (layer === 'public') return { id: viewer.id, seminarId: null }
  const membership = findMembership(viewer, layer)
  const seminarId = seminarOf(layer)
  if (membership === undefined || seminarId === null) throw new Problem('not-found')
  return { id: membership.id, seminarId }
}
