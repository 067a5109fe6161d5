import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { listMemberships } from '../seminar/list-memberships'
import { auth } from './auth'
import { findPublicStanding } from './find-public-standing'

/** Who asks, and the cookies to send back: a session in use is prolonged, one that has ended is taken away. */
export interface ViewerAnswer {
  viewer: Viewer | null
  /** The id of the session they came with. It opens nothing. */
  session: string | null
  cookies: string[]
}

/** Reads the session cookie. A request without one does not touch the database. */
export async function findViewer(headers: Headers): Promise<ViewerAnswer> {
  if (!headers.has('cookie')) return { viewer: null, session: null, cookies: [] }
  const { response, headers: answered } = await auth().api.getSession({ headers, returnHeaders: true })
  const viewer = response && {
    id: response.user.id,
    anonymous: response.user.isAnonymous === true,
    memberships: await listMemberships(response.user.id),
    ...(await findPublicStanding(response.user.id)),
  }
  return { viewer, session: response?.session.id ?? null, cookies: answered.getSetCookie() }
}
