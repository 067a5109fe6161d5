import 'server-only'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { database } from '../db/database'
import type { DatabaseTransaction } from '../db/open-database'

/** How long a link in a message works, in hours. */
export const LINK_HOURS = 2

const PREFIX = 'mail-link:'

const identify = (token: string) => PREFIX + createHash('sha256').update(token).digest('base64url')

/** Makes what proves that somebody reads the mail of an address; 256 random bits. The database has its hash only. */
export async function makeMailLink(email: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + LINK_HOURS * 60 * 60 * 1000)
  await database().verification.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  await database().verification.create({
    data: { id: randomUUID(), identifier: identify(token), value: email, expiresAt },
  })
  return token
}

/** The address a link was sent to; null where it was used, has ended, or never was. */
export async function findMailLink(token: string): Promise<string | null> {
  const found = await database().verification.findFirst({
    where: { identifier: identify(token), expiresAt: { gt: new Date() } },
  })
  return found?.value ?? null
}

/** Uses a link up, and with it every other that was sent to the address. False where somebody else was faster. */
export async function spendMailLink(transaction: DatabaseTransaction, token: string): Promise<boolean> {
  const found = await transaction.verification.findFirst({
    where: { identifier: identify(token), expiresAt: { gt: new Date() } },
  })
  if (found === null) return false
  await forgetMailLinks(transaction, found.value)
  return true
}

/** No link that was sent to the address works any more. */
export async function forgetMailLinks(transaction: DatabaseTransaction, email: string): Promise<void> {
  await transaction.verification.deleteMany({
    where: { value: email, identifier: { startsWith: PREFIX } },
  })
}
