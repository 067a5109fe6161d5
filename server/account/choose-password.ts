import 'server-only'
import { nameDevice } from '@/lib/account/device'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { database } from '../db/database'
import { enterAccount } from './enter-account'
import { findMailLink, spendMailLink } from './mail-link'
import { makeAccount } from './make-account'
import { Refusal } from './refusal'
import { hashPassword, writePassword } from './set-password'
import { forgiveAccount } from './tries'

interface Choosing {
  viewer: Viewer | null
  headers: Headers
  /** Out of the message. */
  token: string
  /** Of a new account; null keeps the one there is. */
  name: string | null
  password: string
  locale: Side
}

/**
 * Set-Cookie lines of a new session, for whoever came by a link in a message: with the account made, or its password
 * changed and every session of it ended. However many have guessed meanwhile: this way in stays open. Throws a `Refusal`.
 */
export async function choosePassword(input: Choosing): Promise<string[]> {
  const { viewer, headers, token, name, locale } = input
  const email = await findMailLink(token)
  if (email === null) throw new Refusal('link-spent')
  const password = await hashPassword(input.password, email)
  const userId = await database().$transaction(async (transaction) => {
    const found = await transaction.user.findUnique({ where: { email }, select: { id: true } })
    if (found === null && name === null) throw new Refusal('name-invalid', 'name')
    if (!(await spendMailLink(transaction, token))) throw new Refusal('link-spent')
    if (found === null) return makeAccount(transaction, { viewer, name: name ?? '', email, password, locale })
    await transaction.session.deleteMany({ where: { userId: found.id } })
    await transaction.user.update({ where: { id: found.id }, data: { emailVerified: true } })
    await writePassword(transaction, found.id, password)
    return found.id
  })
  forgiveAccount(email)
  return enterAccount({ viewer, headers, userId, device: nameDevice(headers.get('user-agent')) })
}
