import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { Caller } from '../http/api.fixture'
import { sourceOf } from '../http/source-of'
import { newEmail, openAccount, PASSWORD, readLink, readMail, signIn, whoIs } from './account.fixture'
import { countGuess, forgetTries } from './tries'

useTestDatabase()

beforeEach(() => {
  forgetTries()
  vi.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
})

const from = (address: string) => ({ 'x-forwarded-for': address })
const guess = (email: string, address: string, caller = new Caller()) =>
  signIn(caller, email, 'yanlış', from(address)).then(({ status }) => status)

describe('guessing', () => {
  it('ends after ten an hour at one account, wherever from, also all at once, and with the right password', async () => {
    const email = await openAccount(new Caller())
    const statuses = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(email, `192.0.2.${at}`)))
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    const refused = await signIn(new Caller(), email, PASSWORD, from('192.0.2.99'))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500)
    vi.useFakeTimers({ now: Date.now() + 3_601_000, toFake: ['Date'] })
    expect((await signIn(new Caller(), email, PASSWORD, from('192.0.2.99'))).status).toBe(200)
  })

  it('ends at an address without an account just so', async () => {
    const email = newEmail()
    const statuses = await Promise.all(Array.from({ length: 11 }, (_, at) => guess(email, `192.0.2.${at}`)))
    expect(statuses.sort()).toEqual([...Array<number>(10).fill(401), 429])
  })

  it('ends after a hundred an hour from one source; an IPv6 network is one', async () => {
    const one = (at: number) => ({ email: newEmail(), source: sourceOf(`2001:db8:1:2::${at}`), device: null })
    for (let at = 0; at < 99; at++) countGuess(one(at))
    expect(await guess(newEmail(), '2001:db8:1:2:ffff::1')).toBe(401)
    expect(await guess(newEmail(), '2001:db8:1:2:ffff::2')).toBe(429)
    expect(await guess(newEmail(), '2001:db8:1:3::1')).toBe(401)
  })

  it('does not keep the owner out: a device that has signed in before has its own allowance', async () => {
    const owner = new Caller()
    const email = await openAccount(owner)
    await owner.call('POST', '/api/account/sign-out', {})
    for (let at = 0; at < 12; at++) await guess(email, '192.0.2.7')
    expect((await signIn(new Caller(), email, PASSWORD, from('192.0.2.8'))).status).toBe(429)
    expect((await signIn(owner, email, PASSWORD, from('192.0.2.7'))).status).toBe(200)
  })

  it('gains nothing by the cookie of a device of another account, or by one made up', async () => {
    const email = await openAccount(new Caller())
    const stranger = new Caller()
    await openAccount(stranger)
    const forger = new Caller(`yanyana.device=${'a'.repeat(16)}.${'b'.repeat(43)}`)
    for (let at = 0; at < 10; at++) await guess(email, '192.0.2.7')
    expect(await guess(email, '192.0.2.8', stranger)).toBe(429)
    expect(await guess(email, '192.0.2.8', forger)).toBe(429)
  })

  it('does not keep the owner out: a link by mail always leads in', async () => {
    const email = await openAccount(new Caller())
    for (let at = 0; at < 12; at++) await guess(email, '192.0.2.7')
    const owner = new Caller()
    await owner.call('POST', '/api/account/reset-password', { email }, from('192.0.2.9'))
    const link = await readLink(email)
    const chosen = await owner.call('POST', '/api/account/choose-password', { link, password: PASSWORD })
    expect(chosen.status).toBe(200)
    expect((await whoIs(owner))?.anonymous).toBe(false)
    expect((await signIn(new Caller(), email, PASSWORD, from('192.0.2.9'))).status).toBe(200)
  })

  it('with the right password does not count', async () => {
    const email = await openAccount(new Caller())
    for (let at = 0; at < 12; at++) expect((await signIn(new Caller(), email)).status).toBe(200)
  })

  it('fills no mailbox: after five messages an hour the links of those before still work', async () => {
    const email = await openAccount(new Caller())
    await new Caller().call('POST', '/api/account/reset-password', { email })
    const link = await readLink(email)
    for (let at = 0; at < 8; at++) {
      const answer = await new Caller().call(
        'POST',
        '/api/account/reset-password',
        { email },
        from(`192.0.2.${at}`),
      )
      expect(answer.status).toBe(200)
    }
    expect(await readMail(email)).not.toBeNull()
    const chosen = await new Caller().call('POST', '/api/account/choose-password', {
      link,
      password: PASSWORD,
    })
    expect(chosen.status).toBe(200)
  })
})
