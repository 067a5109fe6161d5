import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { Problem } from '../problem'
import { checkPassword } from './check-password'
import { findDevice } from './device-cookie'
import { findAccount, type Profile } from './find-account'
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

/** The same for programs, who are counted by the account alone. Throws `credentials-refused` or `rate-limited`. */
export async function proveOwner({ viewer, password }: { viewer: Viewer; password: string }): Promise<void> {
  const account = await findAccount(viewer)
  if (account === null || !account.hasPassword) return
  const input = { account, headers: new Headers(), source: account.id, password, field: 'password' }
  await provePassword(input).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    throw new Problem(error.wait === null ? 'credentials-refused' : 'rate-limited', {
      ...(error.wait !== null && { headers: { 'retry-after': String(error.wait) } }),
    })
  })
}
