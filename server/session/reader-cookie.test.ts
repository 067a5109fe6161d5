import { expect, it } from 'vitest'
import { withReaderCookie } from './reader-cookie'

it('goes with the cookie of a session, for as long, and says nothing of it', () => {
  const session =
    '__Secure-better-auth.session_token=a.b; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax'
  const other = 'NEXT_LOCALE=tr; Max-Age=5; Path=/'
  expect(withReaderCookie([session, other])).toEqual([
    session,
    'yanyana.reader=1; Max-Age=600; Path=/; SameSite=Lax; Secure',
    other,
  ])
  const ended = 'better-auth.session_token=; Max-Age=0; Path=/; HttpOnly'
  expect(withReaderCookie([ended])).toEqual([ended, 'yanyana.reader=; Max-Age=0; Path=/; SameSite=Lax'])
  expect(withReaderCookie(['better-auth.session_data=x'])).toEqual(['better-auth.session_data=x'])
})
