import 'server-only'
import { checkPassword } from './check-password'
import { findDevice } from './device-cookie'
import type { Profile } from './find-account'
import { Refusal } from './refusal'
import { countGuess, forgiveGuess } from './tries'

/** Before what cannot be undone: whoever sits at an open session must know its password. An account without one has nothing to prove. */
export async function provePassword(input: {
  account: Profile
  headers: Headers
  source: string
  password: string
  field: string
}): Promise<void> {
  const { account, headers, source, password, field } = input
  if (!account.hasPassword) return
  const guess = { email: account.email, source, device: findDevice(headers, account.id) }
  countGuess(guess)
  if (!(await checkPassword(account.id, password))) throw new Refusal('password-wrong', field)
  forgiveGuess(guess)
}
