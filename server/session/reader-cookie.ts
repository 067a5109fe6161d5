import 'server-only'
import { READER_COOKIE } from '@/lib/session/reader-cookie'

const SESSION = /^[\w.-]*session_token=([^;]*)/u

/** The Set-Cookie lines that go with some: where a session’s cookie is given or taken, so is the one that pages can read. */
export function withReaderCookie(cookies: readonly string[]): string[] {
  return cookies.flatMap((line) => {
    const [, token] = SESSION.exec(line) ?? []
    if (token === undefined) return [line]
    const age = /;\s*Max-Age=(\d+)/iu.exec(line)?.[1]
    const life = token === '' ? '; Max-Age=0' : age === undefined ? '' : `; Max-Age=${age}`
    const secure = /;\s*Secure/iu.test(line) ? '; Secure' : ''
    return [line, `${READER_COOKIE}=${token === '' ? '' : 1}${life}; Path=/; SameSite=Lax${secure}`]
  })
}
