import { beforeEach, describe, expect, it, vi } from 'vitest'
import { standingInPublic } from '@/lib/account/permissions'
import { SessionDocument } from '@/lib/session/session-document'
import { useTestDatabase } from '@/prisma/use-test-database'
import { deleteAccount } from '../account/delete-account'
import { changeSettings } from '../host/settings'
import { Caller, readBody } from '../http/api.fixture'
import { makeInput, makeReply, newId, WORK } from './annotation.fixture'

const test = useTestDatabase()

interface Person {
  caller: Caller
  id: string
}

async function enter(columns: object): Promise<Person> {
  const caller = await Caller.withSession()
  const { viewer } = SessionDocument.parse(await readBody(await caller.call('GET', '/api/session')))
  const id = viewer?.id ?? ''
  await test.database.user.update({ where: { id }, data: columns })
  return { caller, id }
}

const account = (name: string) => enter({ isAnonymous: false, name })

const open = (publicLayer: 'on' | 'off' = 'on') => changeSettings({ publicLayer }, 'the host')

const at = (id: string, rest = '') => `/api/annotations/${id}${rest}`

async function write(caller: Caller, layer = 'public'): Promise<string> {
  const id = newId()
  const input = await makeInput({ layer: layer as 'public', meaning: 'question' })
  expect((await caller.call('PUT', at(id), input)).status).toBe(201)
  return id
}

const reply = async (caller: Caller, to: string, id = newId()) =>
  caller.call('PUT', at(id), await makeReply(to, { layer: 'public' }))

interface Listed {
  items: { id: string; author: { id: string; name: string | null }; mine: boolean }[]
  head: string
}

const list = async (caller: Caller, layer = '') =>
  (await readBody(await caller.call('GET', `/api/works/${WORK}/annotations${layer}`))) as unknown as Listed

const changes = async (caller: Caller, since: string) => {
  const page = await readBody(await caller.call('GET', `/api/works/${WORK}/changes?since=${since}`))
  return page as { items: { gone?: string; annotation?: { id: string } }[]; code?: string }
}

const code = async (response: Response | Promise<Response>) => (await readBody(await response))['code']

beforeEach(async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  await test.database.annotation.deleteMany({ where: { layer: { not: 'private' } } })
  await open()
})

describe('the public layer', () => {
  it('is read without a session, by list, address and changes', async () => {
    const author = await account('Işık')
    const nobody = new Caller()
    const { head } = await list(nobody)
    const id = await write(author.caller)
    const { items } = await list(nobody)
    expect(items.map((one) => [one.id, one.author.name, one.mine])).toEqual([[id, 'Işık', false]])
    expect((await changes(nobody, head)).items).toMatchObject([{ annotation: { id } }])
    expect((await nobody.call('GET', at(id))).status).toBe(200)
    expect((await nobody.call('GET', at(id, '/history'))).status).toBe(200)
    expect(await readBody(await nobody.call('GET', '/api/session'))).toEqual({
      ...{ viewer: null, publicLayer: 'reads' },
    })
    expect((await list(nobody, '?layer=private')).items).toEqual([])
    // Whoever wrote it is told once, though two streams tell of it.
    expect((await changes(author.caller, '0')).items).toHaveLength(1)
    const found = await readBody(await author.caller.call('GET', '/api/notebook'))
    expect(found['total']).toBe(1)
  })

  it('asks an account of visitors, and a session of nobody', async () => {
    const author = await account('Işık')
    const visitor = await Caller.withSession()
    const id = await write(author.caller)
    const input = await makeInput({ layer: 'public' })
    for (const [method, path, body] of [
      ['PUT', at(newId()), input],
      ['PUT', at(newId()), await makeReply(id, { layer: 'public' })],
      ['PUT', at(id, '/reactions/agree'), undefined],
    ] as const) {
      expect(await code(visitor.call(method, path, body))).toBe('account-needed')
      expect(await code(new Caller().call(method, path, body))).toBe('no-session')
    }
    expect((await visitor.call('PUT', at(id, '/flag'), { reason: 'Bak.' })).status).toBe(403)
    const mine = await write(visitor, 'private')
    const moved = visitor.call(
      'PATCH',
      at(mine),
      { layer: 'public', confirm: 'wider' },
      { 'if-match': '"1"' },
    )
    expect(await code(moved)).toBe('account-needed')
  })

  it('tells whoever is answered there, while it is open and the answer is to be seen', async () => {
    const [author, other] = [await account('Işık'), await account('Deniz')]
    const host = await enter({ isAnonymous: false, name: 'Ev sahibi', isHost: true })
    const told = async () => {
      const inbox = await readBody(await author.caller.call('GET', '/api/inbox'))
      const items = inbox['items'] as { kind: string; annotation: { id: string } }[]
      expect(inbox['unread']).toBe(items.length)
      return items.map(({ kind, annotation }) => `${kind} ${annotation.id}`)
    }
    const root = await write(author.caller)
    const id = newId()
    await reply(other.caller, root, id)
    const all = [`reply ${id}`]
    expect(await told()).toEqual(all)
    await host.caller.call('PUT', at(id, '/hidden'), { reason: 'Yersiz.' })
    expect(await told()).toEqual([])
    await host.caller.call('DELETE', at(id, '/hidden'))
    expect(await told()).toEqual(all)
    await open('off')
    expect(await told()).toEqual([])
    await open()
    expect(await told()).toEqual(all)
  })

  it('is asked for before a note becomes wider, and left without asking', async () => {
    const author = await account('Işık')
    const nobody = new Caller()
    const id = await write(author.caller, 'private')
    const move = (patch: object, version: number) =>
      author.caller.call('PATCH', at(id), patch, { 'if-match': `"${version}"` })
    const { head } = await list(nobody)
    expect(await code(move({ layer: 'public' }, 1))).toBe('confirm-wider')
    expect((await nobody.call('GET', at(id))).status).toBe(404)
    expect((await move({ layer: 'public', confirm: 'wider' }, 1)).status).toBe(200)
    expect((await nobody.call('GET', at(id))).status).toBe(200)
    expect((await move({ layer: 'private' }, 2)).status).toBe(200)
    expect((await changes(nobody, head)).items).toMatchObject([{ gone: id }])
    expect((await list(nobody)).items).toEqual([])
  })

  it('closed, is its writers’ alone; they take back and move, and nothing is lost', async () => {
    const [author, other] = [await account('Işık'), await account('Deniz')]
    const id = await write(author.caller)
    const another = await write(author.caller)
    await reply(other.caller, id)
    const { head } = await list(other.caller)
    await open('off')
    for (const caller of [other.caller, new Caller()]) {
      expect((await list(caller)).items.filter(({ mine }) => !mine)).toEqual([])
      expect((await caller.call('GET', at(id))).status).toBe(404)
    }
    expect((await changes(other.caller, head)).code).toBe('cursor-unknown')
    expect((await list(author.caller)).items.map((one) => one.id)).toEqual([id, another])
    const tagged = author.caller.call('PATCH', at(id), { tags: ['a'] }, { 'if-match': '"1"' })
    expect(await code(tagged)).toBe('read-only')
    expect((await author.caller.call('PUT', at(newId()), await makeInput({ layer: 'public' }))).status).toBe(
      404,
    )
    const away = { layer: 'private' }
    expect((await author.caller.call('PATCH', at(another), away, { 'if-match': '"1"' })).status).toBe(200)
    expect((await author.caller.call('DELETE', at(id), undefined, { 'if-match': '"1"' })).status).toBe(200)
    await open()
    const { items } = await list(new Caller())
    expect(items.map((one) => one.author.name)).toEqual(['Işık', 'Deniz'])
  })

  it('is moderated by the host: flags are theirs to see, and what they do is written down', async () => {
    const [author, other] = [await account('Işık'), await account('Deniz')]
    const host = await enter({ isAnonymous: false, name: 'Ev sahibi', isHost: true })
    const nobody = new Caller()
    await test.database.hostEntry.deleteMany()
    const id = await write(author.caller)
    const { head } = await list(nobody)
    await other.caller.call('PUT', at(id, '/flag'), { reason: 'Bak.' })
    const flagged = await readBody(await host.caller.call('GET', '/api/host/flagged'))
    expect(flagged['items']).toMatchObject([{ annotation: { id }, flags: [{ reason: 'Bak.' }] }])
    expect(JSON.stringify(flagged)).not.toContain(other.id)
    for (const one of [author.caller, other.caller, nobody]) {
      for (const path of ['/api/host/flagged', '/api/host/log'])
        expect((await one.call('GET', path)).status).toBe(404)
      const form = await one.call('POST', '/api/account/public-note', { id, deed: 'hide', reason: 'Ben.' })
      expect(form.status).toBe(404)
    }
    expect((await author.caller.call('PUT', at(id, '/hidden'), { reason: 'Ben.' })).status).toBe(403)
    const deed = (body: object) => host.caller.call('POST', '/api/account/public-note', { id, ...body })
    expect((await deed({ deed: 'hide' })).status).toBe(422)
    expect((await deed({ deed: 'hide', reason: 'Yersiz.' })).status).toBe(200)
    expect((await changes(nobody, head)).items).toMatchObject([{ gone: id }])
    expect((await nobody.call('GET', at(id))).status).toBe(404)
    expect(await readBody(await author.caller.call('GET', at(id)))).toMatchObject({
      hidden: { reason: 'Yersiz.' },
    })
    expect((await host.caller.call('DELETE', at(id, '/hidden'))).status).toBe(200)
    expect((await deed({ deed: 'lock' })).status).toBe(200)
    expect(await code(reply(other.caller, id))).toBe('thread-locked')
    await deed({ deed: 'unlock' })
    expect((await reply(other.caller, id)).status).toBe(201)
    const log = await readBody(await host.caller.call('GET', '/api/host/log'))
    expect((log['items'] as { kind: string; host: string }[]).map((one) => [one.kind, one.host])).toEqual(
      ['unlock', 'lock', 'unhide', 'hide'].map((kind) => [kind, 'Ev sahibi']),
    )
  })

  it('gives a note of somebody who has gone no name, or erases it', async () => {
    const [kept, withdrawn] = [await account('Kalan'), await account('Giden')]
    const id = await write(kept.caller)
    await write(withdrawn.caller)
    for (const [{ id: person }, shared] of [
      [kept, 'kept'],
      [withdrawn, 'withdrawn'],
    ] as const)
      await deleteAccount({
        viewer: { id: person, anonymous: false, memberships: [], inPublic: 'writes' },
        shared,
      })
    const { items } = await list(new Caller())
    expect(items.map((one) => [one.id, one.author.name])).toEqual([[id, null]])
    expect(items[0]?.author.id).not.toBe(kept.id)
  })

  it('is what the host has said, for whoever they are', () => {
    const person = { anonymous: false, isHost: false, mayTeach: true }
    const on = { publicLayer: 'on' } as const
    expect([
      standingInPublic(null, on),
      standingInPublic({ ...person, anonymous: true, isHost: true }, on),
      standingInPublic(person, on),
      standingInPublic({ ...person, isHost: true }, on),
      standingInPublic({ ...person, isHost: true }, { publicLayer: 'off' }),
    ]).toEqual(['reads', 'reads', 'writes', 'moderates', null])
  })
})
