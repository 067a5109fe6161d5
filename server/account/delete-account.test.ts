import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, newId } from '../annotation/annotation.fixture'
import { Caller } from '../http/api.fixture'
import { openAccount, PASSWORD, signIn, whoIs } from './account.fixture'
import { forgetTries } from './tries'

const test = useTestDatabase()

beforeEach(() => {
  forgetTries()
  vi.spyOn(console, 'log').mockReturnValue()
})

const SEMINAR = `seminar:${newId()}`

/** An account with a private note, and in a shared layer a note that another has answered. */
async function setUp() {
  const [author, other] = [new Caller(), new Caller()]
  const email = await openAccount(author)
  await openAccount(other)
  const ids = { own: newId(), shared: newId(), answer: newId() }
  await author.call('PUT', `/api/annotations/${ids.own}`, await makeInput())
  await author.call('PUT', `/api/annotations/${ids.shared}`, await makeInput({ meaning: 'question' }))
  const input = {
    meaning: null,
    targets: [],
    replyTo: ids.shared,
    body: { text: 'Yanıt', lang: 'tr' },
  } as const
  await author.call('PUT', `/api/annotations/${ids.answer}`, await makeInput({ ...input, targets: [] }))
  // Nobody can write into a shared layer yet, so the rows are put there.
  const layer = { layer: SEMINAR }
  await test.database.annotation.updateMany({ where: { id: { in: [ids.shared, ids.answer] } }, data: layer })
  const otherId = (await whoIs(other))?.id ?? ''
  await test.database.annotation.update({ where: { id: ids.answer }, data: { ownerId: otherId } })
  const authorId = (await whoIs(author))?.id ?? ''
  return { author, email, authorId, otherId, ids }
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
    expect(await find(ids.answer)).toMatchObject({ bodyText: 'Yanıt', deletedAt: null, replyTo: ids.shared })
    expect((await find(ids.own)).bodyText).toBeNull()
    expect(await whoIs(author)).toBeNull()
    expect((await signIn(new Caller(), email)).status).toBe(401)
  })

  it('with comments kept leaves them under a pseudonym that leads to nobody', async () => {
    const { author, authorId, ids } = await setUp()
    expect((await remove(author, { shared: 'kept' })).status).toBe(200)
    const root = await find(ids.shared)
    expect(root).toMatchObject({ bodyText: 'Bunu bir daha **okumalı**.', deletedAt: null })
    expect(root.ownerId).not.toBe(authorId)
    expect(root.owner).toMatchObject({ name: '', isAnonymous: true, departed: 'kept' })
    expect((await find(ids.own)).bodyText).toBeNull()
    const left = await test.database.user.findUniqueOrThrow({ where: { id: authorId } })
    expect(left).toMatchObject({ departed: 'kept', name: '', isHost: false })
    expect(await test.database.change.count({ where: { annotationId: ids.shared } })).toBe(1)
  })
})
