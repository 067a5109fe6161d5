import 'server-only'
import { randomUUID } from 'node:crypto'
import { findPasswordFault, normalizePassword } from '@/lib/account/password'
import type { DatabaseTransaction } from '../db/open-database'
import { auth } from '../session/auth'
import { CREDENTIAL } from './check-password'
import { Refusal } from './refusal'

/** The hash of a new password. Throws a `Refusal` where it will not do. Slow on purpose: call it before a transaction. */
export async function hashPassword(typed: string, email: string): Promise<string> {
  const password = normalizePassword(typed)
  const fault = findPasswordFault(password, email)
  if (fault !== null) throw new Refusal(fault, 'password')
  return (await auth().$context).password.hash(password)
}

/** Puts it in place of the one before, or where none was. */
export async function writePassword(
  transaction: DatabaseTransaction,
  userId: string,
  hash: string,
): Promise<void> {
  await transaction.account.upsert({
    where: { providerId_accountId: { providerId: CREDENTIAL, accountId: userId } },
    create: { id: randomUUID(), providerId: CREDENTIAL, accountId: userId, userId, password: hash },
    update: { password: hash },
  })
}
