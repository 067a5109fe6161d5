import 'server-only'
import { auth } from './auth'
import { findPublicStanding } from './find-public-standing'
import type { ViewerAnswer } from './find-viewer'

/** Makes a reader without a name and a session for them. Call it only where there is no session. */
export async function makeAnonymousSession(): Promise<Omit<ViewerAnswer, 'session'>> {
  const { response, headers } = await auth().api.signInAnonymous({
    headers: new Headers(),
    returnHeaders: true,
  })
  const { id } = response.user
  return {
    viewer: { id, anonymous: true, memberships: [], ...(await findPublicStanding(id)) },
    cookies: headers.getSetCookie(),
  }
}
