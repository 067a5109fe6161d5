import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { nameDevice } from '@/lib/account/device'
import { checkPassword } from './check-password'
import { findDevice } from './device-cookie'
import { enterAccount } from './enter-account'
import { findAccountId } from './find-account'
import { Refusal } from './refusal'
import { countGuess, forgiveGuess } from './tries'

interface SigningIn {
  viewer: Viewer | null
  /** Of the request: the cookies of the present session and the device, and what the browser says it is. */
  headers: Headers
  source: string
  /** Folded. */
  email: string
  password: string
}

/**
 * Set-Cookie lines of a new session, for whoever knows the password. Throws a `Refusal`: `credentials-wrong` in the same
 * words and the same time whether there is such an account or not, or `too-many-tries`.
 */
export async function signIn({ viewer, headers, source, email, password }: SigningIn): Promise<string[]> {
  const userId = await findAccountId(email)
  const guess = { email, source, device: findDevice(headers, userId) }
  countGuess(guess)
  if (!(await checkPassword(userId, password)) || userId === null) throw new Refusal('credentials-wrong')
  forgiveGuess(guess)
  return enterAccount({ viewer, headers, userId, device: nameDevice(headers.get('user-agent')) })
}
