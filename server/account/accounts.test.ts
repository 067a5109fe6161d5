import { inflateRawSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, newId, WORK } from '../annotation/annotation.fixture'
import { Caller } from '../http/api.fixture'
import { newEmail, openAccount, PASSWORD, readLink, readMail, signIn, whoIs } from './account.fixture'
import { forgetTries } from './tries'

const test = useTestDatabase()

beforeEach(() => {
  forgetTries()
  vi.spyOn(console, 'log').mockReturnValue()
})

const note = async (caller: Caller) => {
  const id = newId()
  await caller.call('PUT', `/api/annotations/${id}`, await makeInput({ tags: ['dil'] }))
  return id
}

const listIds = async (caller: Caller) => {
  const body = (await (await caller.call('GET', `/api/works/${WORK}/annotations`)).json()) as {
    items: { id: string }[]
  }
  return body.items.map(({ id }) => id).sort()
}

describe('a visitor who opens an account', () => {
  it('stays who they were, with every note, in a session of another token', async () => {
    const caller = await Caller.withSession()
    const id = await note(caller)
    const visitor = await whoIs(caller)
    const before = new Caller(caller.cookie)
    await openAccount(caller)
    expect(await whoIs(caller)).toEqual({ id: visitor?.id, anonymous: false })
    expect(await listIds(caller)).toEqual([id])
    expect(await whoIs(before)).toBeNull()
    expect(before.cookie).not.toBe(caller.cookie)
  })

  it('proves the address first: without the link there is no account', async () => {
    const email = newEmail()
    const caller = await Caller.withSession()
    const answer = await caller.call('POST', '/api/account/sign-up', { email })
    expect(answer.status).toBe(200)
    expect(await test.database.user.count({ where: { email } })).toBe(0)
    expect((await signIn(new Caller(), email)).status).toBe(401)
  })

  it('uses the link once, and within its hours', async () => {
    const email = newEmail()
    await new Caller().call('POST', '/api/account/sign-up', { email })
    const link = await readLink(email)
    const choose = () =>
      new Caller().call('POST', '/api/account/choose-password', { link, name: 'Işık', password: PASSWORD })
    const answers = await Promise.all([choose(), choose(), choose()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await choose()).status).toBe(401)
  })

  it('comes back to the page they came from, if it is one of ours', async () => {
    const page = '/tr/oku/eser?company=public'
    for (const next of [page, '//elsewhere.example/tr']) {
      const email = newEmail()
      await new Caller().call('POST', '/api/account/sign-up', { email, next })
      expect((await readMail(email))?.includes(encodeURIComponent(page))).toBe(next === page)
      const chosen = { link: await readLink(email), name: 'Işık', password: PASSWORD, next }
      const answer = await new Caller().call('POST', '/api/account/choose-password', chosen)
      expect(await answer.json()).toEqual({ next: next === page ? page : '/tr/hesabim?said' })
    }
  })

  it('is told the same whether there is an account under the address or not', async () => {
    const known = await openAccount(new Caller())
    const unknown = newEmail()
    for (const form of ['sign-up', 'reset-password']) {
      const [one, two] = await Promise.all(
        [known, unknown].map((email) => new Caller().call('POST', `/api/account/${form}`, { email })),
      )
      expect([one?.status, await one?.text()]).toEqual([two?.status, await two?.text()])
      expect([...(one?.headers ?? [])]).toEqual([...(two?.headers ?? [])])
    }
    expect(await readMail(known)).toContain('link=')
    expect(await readMail(unknown)).toContain('link=')
  })
})

describe('a visitor who signs in to an account there is', () => {
  it('takes their notes along, and is no more', async () => {
    const account = new Caller()
    const email = await openAccount(account)
    const old = await note(account)
    const visitor = await Caller.withSession()
    const brought = [await note(visitor), await note(visitor)]
    await visitor.call('PUT', `/api/annotations/${brought[0] ?? ''}/reactions/striking`)
    // What the account’s own page has seen of the log by now: the notes of the visitor are no news in it.
    const head = (await (await account.call('GET', `/api/works/${WORK}/annotations`)).json()) as {
      head: string
    }
    const { id = '' } = (await whoIs(visitor)) ?? {}
    expect((await signIn(visitor, email)).status).toBe(200)
    expect(await whoIs(visitor)).toEqual(await whoIs(account))
    expect(await listIds(visitor)).toEqual([old, ...brought].sort())
    expect(await test.database.user.count({ where: { id } })).toBe(0)
    const changes = (await (
      await account.call('GET', `/api/works/${WORK}/changes?since=${head.head}`)
    ).json()) as { items: { annotation: { id: string; reactions: unknown[] } }[] }
    expect(changes.items.map(({ annotation }) => annotation.id)).toEqual([brought[1], brought[0]])
    expect(changes.items[1]?.annotation.reactions).toEqual([{ kind: 'striking', count: 1, mine: true }])
  })

  it('leaves nothing behind: every table that refers to a reader is known to what moves them', async () => {
    const tables = await test.database.$queryRawUnsafe<{ name: string }[]>(
      `SELECT DISTINCT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f."table" = 'User'`,
    )
    // The first and the last are of a row that signs in, and go with it.
    const moved = ['Annotation', 'Flag', 'Membership', 'Notice', 'Reaction']
    expect(tables.map(({ name }) => name).sort()).toEqual(['Account', ...moved, 'Session'])
  })

  it('from another account takes nothing along', async () => {
    const one = new Caller()
    await openAccount(one)
    await note(one)
    const another = await openAccount(new Caller())
    await signIn(one, another)
    expect(await listIds(one)).toEqual([])
  })

  it('gets a new token, and the one before ends', async () => {
    const email = await openAccount(new Caller())
    const caller = new Caller()
    await signIn(caller, email)
    const first = new Caller(caller.cookie)
    await signIn(caller, email)
    expect(caller.cookie).not.toBe(first.cookie)
    expect(await whoIs(first)).toBeNull()
  })
})

describe('passwords and tokens', () => {
  it('stand nowhere in the database as they are, and nowhere in the log', async () => {
    const said = ['log', 'warn', 'error', 'info'].map((name) =>
      vi.spyOn(console, name as 'log').mockReturnValue(),
    )
    const caller = new Caller()
    const email = await openAccount(caller)
    await signIn(new Caller(), email, 'yanlış bir parola')
    await caller.call('POST', '/api/account/reset-password', { email })
    const link = await readLink(email)
    await test.database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
    const bytes = readFileSync(test.file, 'latin1')
    const token = /session_token=([^.;]+)/u.exec(caller.cookie ?? '')?.[1] ?? ''
    for (const secret of [Buffer.from(PASSWORD).toString('latin1'), link, decodeURIComponent(token)]) {
      expect(secret.length).toBeGreaterThan(15)
      expect(bytes.includes(secret)).toBe(false)
    }
    const log = said.flatMap(({ mock }) => mock.calls.flat().map(String)).join('\n')
    for (const secret of [PASSWORD, 'yanlış bir parola', link, email]) expect(log).not.toContain(secret)
    expect(log).toContain('.eml')
  })

  it('are wrong in the same words for an address without an account', async () => {
    const email = await openAccount(new Caller())
    const answers = await Promise.all([
      signIn(new Caller(), email, 'yanlış'),
      signIn(new Caller(), newEmail(), 'yanlış'),
    ])
    const [one, two] = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ status }) => status)).toEqual([401, 401])
    expect(one).toBe(two)
  })

  it('are as slow to refuse where there is no account', async () => {
    const email = await openAccount(new Caller())
    const time = async (address: string) => {
      const begin = performance.now()
      await signIn(new Caller(), address, 'yanlış')
      return performance.now() - begin
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let at = 0; at < 5; at++) {
      known.push(await time(email))
      unknown.push(await time(newEmail()))
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[2] ?? 0
    expect(median(unknown)).toBeGreaterThan(median(known) / 3)
    expect(median(known)).toBeGreaterThan(median(unknown) / 3)
  })

  it('are changed by a link, which ends every session and leads in', async () => {
    const caller = new Caller()
    const email = await openAccount(caller)
    const forgetful = new Caller()
    await forgetful.call('POST', '/api/account/reset-password', { email })
    const link = await readLink(email)
    const short = await forgetful.call('POST', '/api/account/choose-password', { link, password: 'kısa' })
    expect(short.status).toBe(422)
    const chosen = await forgetful.call('POST', '/api/account/choose-password', {
      link,
      password: 'bambaşka bir söz',
    })
    expect(chosen.status).toBe(200)
    expect(await whoIs(caller)).toBeNull()
    expect((await whoIs(forgetful))?.anonymous).toBe(false)
    expect((await signIn(new Caller(), email)).status).toBe(401)
    expect((await signIn(new Caller(), email, 'bambaşka bir söz')).status).toBe(200)
  })

  it('are changed by the present one, which ends the sessions elsewhere', async () => {
    const caller = new Caller()
    const email = await openAccount(caller)
    const elsewhere = new Caller()
    await signIn(elsewhere, email)
    const change = (current: string) =>
      caller.call('POST', '/api/account/password', { current, password: 'bambaşka bir söz' })
    expect((await change('yanlış')).status).toBe(401)
    expect((await change(PASSWORD)).status).toBe(200)
    expect(await whoIs(elsewhere)).toBeNull()
    expect((await whoIs(caller))?.anonymous).toBe(false)
  })
})

describe('sessions', () => {
  const sessionsOf = async (caller: Caller) =>
    test.database.session.findMany({
      where: { userId: (await whoIs(caller))?.id ?? '' },
      orderBy: { createdAt: 'asc' },
    })

  it('are known by browser and system alone, and ended one by one, by their owner', async () => {
    const caller = new Caller()
    const email = await openAccount(caller)
    const phone = new Caller()
    const agent = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
    await signIn(phone, email, PASSWORD, { 'user-agent': agent })
    const [, second] = await sessionsOf(caller)
    expect(second).toMatchObject({ userAgent: 'Firefox, Android', ipAddress: null })
    const stranger = new Caller()
    await openAccount(stranger)
    await stranger.call('POST', '/api/account/end-session', { id: second?.id })
    expect(await whoIs(phone)).not.toBeNull()
    await caller.call('POST', '/api/account/end-session', { id: second?.id })
    expect(await whoIs(phone)).toBeNull()
    expect(await whoIs(caller)).not.toBeNull()
  })

  it('end here, or everywhere', async () => {
    const [here, there, third] = [new Caller(), new Caller(), new Caller()]
    const email = await openAccount(here)
    await signIn(there, email)
    await signIn(third, email)
    const copy = new Caller(third.cookie)
    await third.call('POST', '/api/account/sign-out', {})
    expect(await whoIs(copy)).toBeNull()
    expect(await whoIs(there)).not.toBeNull()
    const out = await here.call('POST', '/api/account/sign-out', { everywhere: '1', forget: '1' })
    expect(out.headers.get('clear-site-data')).toBe('"storage"')
    expect([await whoIs(here), await whoIs(there)]).toEqual([null, null])
  })
})

describe('a form without a script', () => {
  const send = (caller: Caller, form: string, fields: Record<string, string>) =>
    caller.call('POST', `/api/account/${form}`, new URLSearchParams(fields).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    })

  it('leads back to its page with what is wrong and what was typed, but no secret', async () => {
    const caller = new Caller()
    const answer = await send(caller, 'sign-in', { email: 'a@example.org', password: PASSWORD, locale: 'tr' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/tr/giris?said'])
    const [, text = ''] = /yanyana\.said=([\w-]+)/u.exec(caller.cookie ?? '') ?? []
    const said = inflateRawSync(Buffer.from(text, 'base64url')).toString()
    expect(JSON.parse(said)).toMatchObject({ fault: 'credentials-wrong', values: { email: 'a@example.org' } })
    expect(said).not.toContain('yaprak')
  })

  it('leads on, to a page of the site alone', async () => {
    const email = await openAccount(new Caller())
    const enter = async (next: string) =>
      (await send(new Caller(), 'sign-in', { email, password: PASSWORD, next, locale: 'en' })).headers.get(
        'location',
      )
    expect(await enter('/en/read/kritik-mineraller')).toBe('/en/read/kritik-mineraller')
    expect(await enter('//example.org')).toBe('/en/account?said')
  })

  it('is refused from another site', async () => {
    const answer = await new Caller().call('POST', '/api/account/sign-in', 'email=a', {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://example.org',
    })
    expect(answer.status).toBe(403)
  })
})
