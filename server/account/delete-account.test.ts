import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReply, newId } from '../annotation/annotation.fixture'
import { Caller, readBody } from '../http/api.fixture'
import { makeSeminarInput } from '../seminar/seminar.fixture'
import { openAccount, PASSWORD, signIn, whoIs } from './account.fixture'
import { forgetTries } from './tries'

const test = useTestDatabase()

beforeEach(() => {
  forgetTries()
  vi.spyOn(console, 'log').mockReturnValue()
})

/** An account with a private note, and in a seminar's layer a note that its teacher has answered. */
async function setUp() {
  const [author, other] = [new Caller(), new Caller()]
  const email = await openAccount(author)
  await openAccount(other)
  const seminarId = newId()
  const opened = await other.call('PUT', `/api/seminars/${seminarId}`, makeSeminarInput())
  const { join } = (await opened.json()) as { join: { code: string } }
  await author.call('POST', '/api/join', { code: join.code, displayName: 'Işık' })
  const layer = `seminar:${seminarId}` as const
  const ids = { own: newId(), shared: newId(), answer: newId() }
  await author.call('PUT', `/api/annotations/${ids.own}`, await makeInput())
  const question = await makeInput({ meaning: 'question', layer })
  await author.call('PUT', `/api/annotations/${ids.shared}`, question)
  await other.call('PUT', `/api/annotations/${ids.answer}`, await makeReply(ids.shared, { layer }))
  const authorId = (await whoIs(author))?.id ?? ''
  return { author, other, email, authorId, ids, seminarId }
}

const remove = (caller: Caller, fields: Record<string, string>) =>
  caller.call('POST', '/api/account/delete', {
    confirm: 'sil',
    current: PASSWORD,
    shared: 'withdrawn',
    ...fields,
  })

const find = (id: string) =>
  test.database.annotation.findUniqueOrThrow({ where: { id }, include: { owner: true, targets: true } })

describe('an account that is deleted', () => {
  it('is deleted by its word and its password alone', async () => {
    const { author, authorId, ids } = await setUp()
    expect((await remove(author, { confirm: '' })).status).toBe(422)
    expect((await remove(author, { current: 'yanlış' })).status).toBe(401)
    const everything = { confirm: 'delete-everything' }
    expect((await author.call('DELETE', '/api/everything', everything)).status).toBe(401)
    expect((await find(ids.own)).deletedAt).toBeNull()
    const gone = await author.call('DELETE', '/api/everything', { ...everything, password: PASSWORD })
    expect(gone.status).toBe(200)
    expect(await test.database.account.count({ where: { userId: authorId } })).toBe(0)
  })

  it('with comments withdrawn leaves their place in the thread, and nothing of what was written', async () => {
    const { author, email, authorId, ids } = await setUp()
    expect((await remove(author, { shared: 'withdrawn' })).status).toBe(200)
    const root = await find(ids.shared)
    expect(root).toMatchObject({ bodyText: null, stands: true, ownerId: authorId })
    expect(root.deletedAt).not.toBeNull()
    expect(root.targets.length).toBeGreaterThan(0)
    expect(root.owner).toMatchObject({ name: '', isAnonymous: true, departed: 'withdrawn' })
    expect(await find(ids.answer)).toMatchObject({ deletedAt: null, replyTo: ids.shared })
    expect((await find(ids.own)).bodyText).toBeNull()
    expect(await whoIs(author)).toBeNull()
    expect((await signIn(new Caller(), email)).status).toBe(401)
  })

  it('with comments kept leaves them under a pseudonym that leads to nobody', async () => {
    const { author, other, authorId, ids, seminarId } = await setUp()
    const before = (await find(ids.shared)).memberId
    expect((await remove(author, { shared: 'kept' })).status).toBe(200)
    const root = await find(ids.shared)
    expect(root).toMatchObject({ bodyText: 'Bunu bir daha **okumalı**.', deletedAt: null })
    expect(root.ownerId).not.toBe(authorId)
    expect(root.owner).toMatchObject({ name: '', isAnonymous: true, departed: 'kept' })
    expect((await find(ids.own)).bodyText).toBeNull()
    const left = await test.database.user.findUniqueOrThrow({ where: { id: authorId } })
    expect(left).toMatchObject({ departed: 'kept', name: '', isHost: false })
    expect(root.memberId).not.toBe(before)
    const seen = await readBody(await other.call('GET', `/api/annotations/${ids.shared}`))
    expect(seen).toMatchObject({ author: { id: root.memberId }, mine: false })
    expect((seen.author as { name: string }).name).not.toMatch(/Işık|^$/u)
    const roster = await readBody(await other.call('GET', `/api/seminars/${seminarId}/members`))
    expect(JSON.stringify(roster)).not.toContain('Işık')
  })
})
