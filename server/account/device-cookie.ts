import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { secret } from '../secret'
import { siteUrl } from '../site-url'

const NAME = 'yanyana.device'

const YEAR = 365 * 24 * 60 * 60

const COOKIE = new RegExp(`(?:^|;\\s*)${NAME.replace('.', '\\.')}=([\\w-]{16})\\.([\\w-]{43})(?:;|$)`, 'u')

function sign(userId: string, name: string): string {
  return createHmac('sha256', secret()).update(`device\0${userId}\0${name}`).digest('base64url')
}

/**
 * The Set-Cookie line of a device that has signed in to an account. It opens nothing: it only gives the device an
 * allowance of guesses that others cannot use up.
 */
export function makeDeviceCookie(userId: string): string {
  const name = randomBytes(12).toString('base64url')
  const secure = siteUrl().protocol === 'https:' ? '; Secure' : ''
  return `${NAME}=${name}.${sign(userId, name)}; Max-Age=${YEAR}; Path=/api/account; HttpOnly; SameSite=Lax${secure}`
}

/** The name of the device, where it has signed in to this account before; else null. */
export function findDevice(headers: Headers, userId: string | null): string | null {
  const [, name, signature] = COOKIE.exec(headers.get('cookie') ?? '') ?? []
  if (name === undefined || signature === undefined) return null
  // Signed for nobody where there is no account, so that an address without one takes as long.
  const expected = sign(userId ?? '', name)
  return timingSafeEqual(Buffer.from(signature), Buffer.from(expected)) && userId !== null ? name : null
}
