import 'server-only'
import { createHash, randomInt, randomUUID } from 'node:crypto'
import { foldCase } from '@/lib/text/fold-case'
import { database } from '../db/database'
import type { DatabaseTransaction } from '../db/open-database'

/** Letters and digits that nobody takes for one another. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz'

/** Groups of so many signs each: 98 random bits. */
const SHAPE = { groups: 4, signs: 5 } as const

const IDENTIFIER = 'host-code'

/** Until the server starts again, or somebody has used it. */
const FOREVER = new Date('9999-01-01')

const hashOf = (code: string) =>
  createHash('sha256')
    .update(foldCase(code, 'en').folded.replaceAll(/[^a-z0-9]/gu, ''))
    .digest('base64url')

/** Whether somebody looks after this installation. */
export async function hasHost(): Promise<boolean> {
  return (await database().user.count({ where: { isHost: true, isAnonymous: false } })) > 0
}

/** A new code by which the first host is known, in place of the one before; null where there is a host. The database has its hash only. */
export async function renewHostCode(): Promise<string | null> {
  await database().verification.deleteMany({ where: { identifier: IDENTIFIER } })
  if (await hasHost()) return null
  const group = () => Array.from({ length: SHAPE.signs }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  const code = Array.from({ length: SHAPE.groups }, group).join('-')
  await database().verification.create({
    data: { id: randomUUID(), identifier: IDENTIFIER, value: hashOf(code), expiresAt: FOREVER },
  })
  return code
}

/** Whether this is the code. It stays. */
export async function isHostCode(code: string): Promise<boolean> {
  const where = { identifier: IDENTIFIER, value: hashOf(code) }
  return (await database().verification.count({ where })) > 0
}

/** Uses the code up. False where it is not the code, or somebody else was faster. */
export async function spendHostCode(transaction: DatabaseTransaction, code: string): Promise<boolean> {
  const { count } = await transaction.verification.deleteMany({
    where: { identifier: IDENTIFIER, value: hashOf(code) },
  })
  return count === 1
}
