import 'server-only'
import { nameDevice } from '@/lib/account/device'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { enterAccount } from '../account/enter-account'
import { findAccountId } from '../account/find-account'
import { makeAccount } from '../account/make-account'
import { Refusal } from '../account/refusal'
import { hashPassword } from '../account/set-password'
import { countSource } from '../account/tries'
import { database } from '../db/database'
import { isHostCode, spendHostCode } from './host-code'

interface BecomingHost {
  viewer: Viewer | null
  headers: Headers
  source: string
  code: string
  /** Folded. */
  email: string
  name: string
  password: string
  locale: Side
}

/**
 * Makes the first host’s account for whoever can read what the server prints, and signs in: Set-Cookie lines. No mail is
 * needed for it. Throws a `Refusal`: `code-wrong`, or what is wrong with the rest; the code is used up only by success.
 */
export async function becomeHost(input: BecomingHost): Promise<string[]> {
  const { viewer, headers, source, code, email, name, locale } = input
  countSource(source)
  if (!(await isHostCode(code))) throw new Refusal('code-wrong', 'code')
  // Of an account that is there, only its mailbox or its password proves whose it is.
  if ((await findAccountId(email)) !== null) throw new Refusal('sign-in-first', 'email')
  const password = await hashPassword(input.password, email)
  const userId = await database().$transaction(async (transaction) => {
    if (!(await spendHostCode(transaction, code))) throw new Refusal('code-wrong', 'code')
    return makeAccount(transaction, { viewer, name, email, password, locale, isHost: true })
  })
  return enterAccount({ viewer, headers, userId, device: nameDevice(headers.get('user-agent')) })
}

/** The same for an account that is signed in. */
export async function makeViewerHost(input: { viewer: Viewer; source: string; code: string }): Promise<void> {
  const { viewer, source, code } = input
  countSource(source)
  await database().$transaction(async (transaction) => {
    if (!(await spendHostCode(transaction, code))) throw new Refusal('code-wrong', 'code')
    await transaction.user.update({ where: { id: viewer.id }, data: { isHost: true } })
  })
}
