import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { CLIENT, startProvider, walkThrough } from '@/scripts/oidc-provider'
import { makeInput, newId } from '../annotation/annotation.fixture'
import { Caller } from '../http/api.fixture'
import { newEmail, openAccount, whoIs } from './account.fixture'

const SITE = 'http://localhost:3000'
const provider = await startProvider(`${SITE}/api/account/callback/university`)
vi.stubEnv('OIDC_ISSUER', provider.issuer)
vi.stubEnv('OIDC_CLIENT_ID', CLIENT.id)
vi.stubEnv('OIDC_CLIENT_SECRET', CLIENT.secret)
const test = useTestDatabase()
afterAll(() => provider.stop())
beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue())

const begin = async (caller: Caller) => {
  const answer = await caller.call('GET', '/api/account/university?locale=en')
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

/** Signs in at the provider as the person it was told of, and gives back where that leads. */
async function enter(caller: Caller): Promise<string | null> {
  const back = await walkThrough(await begin(caller), SITE)
  const answer = await caller.call('GET', back.slice(SITE.length))
  return answer.headers.get('location')
}

const person = (email = newEmail(), verified = true) => ({
  sub: `sub-${email}`,
  email,
  email_verified: verified,
  name: 'Işık  Ilgaz',
})

describe('signing in at a university', () => {
  it('makes an account the first time, with the notes of the visitor, and finds it the second time', async () => {
    const who = person()
    provider.setPerson(who)
    const caller = await Caller.withSession()
    const visitor = await whoIs(caller)
    const id = newId()
    await caller.call('PUT', `/api/annotations/${id}`, await makeInput())
    const before = new Caller(caller.cookie)
    expect(await enter(caller)).toBe('/en/account?said')
    const account = await whoIs(caller)
    expect(account?.anonymous).toBe(false)
    expect((await caller.call('GET', `/api/annotations/${id}`)).status).toBe(200)
    expect(await whoIs(before)).toBeNull()
    expect(await test.database.user.count({ where: { id: visitor?.id ?? '' } })).toBe(0)
    const other = new Caller()
    await enter(other)
    expect(await whoIs(other)).toEqual(account)
    expect(await test.database.user.findUnique({ where: { email: who.email } })).toMatchObject({
      name: 'Işık Ilgaz',
    })
    expect(await test.database.session.count({ where: { userId: account?.id ?? '' } })).toBe(2)
  })

  it('keeps none of the keys that the provider hands out', async () => {
    provider.setPerson(person())
    await enter(new Caller())
    const rows = await test.database.account.findMany({ where: { providerId: 'university' } })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      expect(row).toMatchObject({ accessToken: null, refreshToken: null, idToken: null })
  })

  it('leads into an account there is where the provider vouches for the address, and only there', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const owner = new Caller()
    const email = await openAccount(owner)
    provider.setPerson(person(email, false))
    const stranger = new Caller()
    expect(await enter(stranger)).toBe('/en/sign-in?said')
    expect(await whoIs(stranger)).toBeNull()
    provider.setPerson({ ...person(email), sub: 'another-sub' })
    const again = new Caller()
    await enter(again)
    expect(await whoIs(again)).toEqual(await whoIs(owner))
  })

  it('takes no answer that this browser did not ask for, and none twice', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    provider.setPerson(person())
    const victim = new Caller()
    const back = await walkThrough(await begin(new Caller()), SITE)
    await victim.call('GET', back.slice(SITE.length))
    expect(await whoIs(victim)).toBeNull()
    const caller = new Caller()
    const own = await walkThrough(await begin(caller), SITE)
    await caller.call('GET', own.slice(SITE.length))
    const account = await whoIs(caller)
    expect(account).not.toBeNull()
    const replay = new Caller()
    await replay.call('GET', own.slice(SITE.length))
    expect(await whoIs(replay)).toBeNull()
  })
})
