import 'server-only'
import { accountPath } from '@/lib/account/account-paths'
import { nameDevice } from '@/lib/account/device'
import type { Viewer } from '@/lib/session/viewer'
import { SIDES, type Side } from '@/lib/text/side'
import { database } from '../db/database'
import { auth, UNIVERSITY } from '../session/auth'
import { findViewer } from '../session/find-viewer'
import { findPresentSession } from './end-present-session'
import { enterAccount } from './enter-account'

/** Begins to sign in at the operator's OpenID provider: its address, and the cookies that tie the answer to this browser. */
export async function goToUniversity(input: {
  headers: Headers
  locale: Side
  next: string | null
}): Promise<{ address: string; cookies: string[] }> {
  const { headers, locale, next } = input
  const { response, headers: answered } = await auth().api.signInSocial({
    body: {
      provider: UNIVERSITY,
      callbackURL: next ?? `${accountPath('/account', locale)}?said`,
      errorCallbackURL: `${accountPath('/sign-in', locale)}?said`,
      disableRedirect: true,
    },
    headers,
    returnHeaders: true,
  })
  if (!('url' in response) || !response.url) throw new Error('the OpenID provider cannot be reached')
  return { address: response.url, cookies: answered.getSetCookie() }
}

/** How it ended: signed in, or not; and the page that was to follow. */
export interface ComeBack {
  isIn: boolean
  to: string
  locale: Side
  cookies: string[]
}

/**
 * Takes the answer of the provider. Whoever it names is signed in as with a password: in a new session, with the notes of
 * the visitor they were.
 */
export async function comeFromUniversity(input: {
  viewer: Viewer | null
  headers: Headers
  query: Record<string, string>
}): Promise<ComeBack> {
  const { viewer, headers, query } = input
  const answer = await auth().api.callbackOAuth({
    method: 'GET',
    params: { id: UNIVERSITY },
    query,
    headers,
    asResponse: true,
  })
  const given = answer.headers.getSetCookie()
  const own = new Headers({ cookie: given.map((cookie) => cookie.split(';')[0] ?? '').join('; ') })
  const entered = (await findViewer(own)).viewer
  const address = new URL(answer.headers.get('location') ?? '/', 'http://here')
  const locale = SIDES.find((side) => address.pathname.startsWith(`/${side}/`)) ?? 'tr'
  if (entered === null)
    return { isIn: false, to: `${accountPath('/sign-in', locale)}?said`, locale, cookies: given }
  // What better-auth began is ended again: there is one way into an account, and it is the one that moves notes.
  const begun = await findPresentSession(own)
  if (begun !== null) await database().session.deleteMany({ where: { id: begun } })
  const device = nameDevice(headers.get('user-agent'))
  const cookies = await enterAccount({ viewer, headers, userId: entered.id, device })
  return {
    isIn: true,
    to: address.pathname + address.search + address.hash,
    locale,
    cookies: [...given, ...cookies],
  }
}
