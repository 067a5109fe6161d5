import 'server-only'
import { auth } from './auth'
import type { ViewerAnswer } from './find-viewer'

/** Makes a reader without a name and a session for them. Call it only where there is no session. */
export async function makeAnonymousSession(): Promise<ViewerAnswer> {
  const { response, headers } = await auth().api.signInAnonymous({
    headers: new Headers(),
    returnHeaders: true,
  })
  return {
    viewer: { id: response.user.id, anonymous: true, memberships: [] },
    cookies: headers.getSetCookie(),
  }
}
