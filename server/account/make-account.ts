import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/session/viewer'
import type { DatabaseTransaction } from '../db/open-database'
import { writePassword } from './set-password'

interface NewAccount {
  /** A visitor becomes the account: the row, and with it every note, stays what it was. */
  viewer: Viewer | null
  name: string
  email: string
  /** Hashed. */
  password: string
  locale: string
  isHost?: boolean
}

/** Makes an account and returns its id. No session of the visitor survives. Whoever calls has seen to it that the address is theirs. */
export async function makeAccount(transaction: DatabaseTransaction, account: NewAccount): Promise<string> {
  const { viewer, name, email, password, locale, isHost = false } = account
  const id = viewer?.anonymous === true ? viewer.id : randomUUID()
  const columns = { name, email, emailVerified: true, isAnonymous: false, locale, isHost }
  await transaction.user.upsert({ where: { id }, create: { id, ...columns }, update: columns })
  await transaction.session.deleteMany({ where: { userId: id } })
  await writePassword(transaction, id, password)
  return id
}
