import 'server-only'
import { normalizePassword, PASSWORD_LIMITS } from '@/lib/account/password'
import { database } from '../db/database'
import { auth } from '../session/auth'

/** Where better-auth keeps a password: in the account of this provider. */
export const CREDENTIAL = 'credential'

/** Whether this is the account's password. Takes as long where there is no account, or one without a password. */
export async function checkPassword(userId: string | null, typed: string): Promise<boolean> {
  const { password } = await auth().$context
  const account =
    userId === null ? null : await database().account.findFirst({ where: { userId, providerId: CREDENTIAL } })
  // What is longer than any password is none, and not worth the work.
  const tried = normalizePassword(typed).slice(0, PASSWORD_LIMITS.most + 1)
  const isRight = await password.verify({ hash: account?.password ?? (await noHash()), password: tried })
  return isRight && typeof account?.password === 'string'
}

let made: Promise<string> | undefined

/** The hash of a password nobody has, made once. */
async function noHash(): Promise<string> {
  return (made ??= auth().$context.then(({ password }) => password.hash(crypto.randomUUID())))
}
