import 'server-only'
import { nameDevice } from '@/lib/account/device'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { enterAccount } from './enter-account'
import type { Profile } from './find-account'
import { forgetMailLinks } from './mail-link'
import { provePassword } from './prove-password'
import { hashPassword, writePassword } from './set-password'

/**
 * Changes a password by the one there is, and ends every session of the account. Returns the Set-Cookie lines of a new
 * one. An account that signs in elsewhere alone gets its first. Throws a `Refusal`.
 */
export async function changePassword(input: {
  viewer: Viewer
  account: Profile
  headers: Headers
  source: string
  current: string
  password: string
}): Promise<string[]> {
  const { viewer, account, headers, source, current } = input
  await provePassword({ account, headers, source, password: current, field: 'current' })
  const hash = await hashPassword(input.password, account.email)
  await database().$transaction(async (transaction) => {
    await writePassword(transaction, account.id, hash)
    await transaction.session.deleteMany({ where: { userId: account.id } })
    await forgetMailLinks(transaction, account.email)
  })
  return enterAccount({ viewer, headers, userId: account.id, device: nameDevice(headers.get('user-agent')) })
}
