import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReply, newId, WORK } from '../annotation/annotation.fixture'
import { THREAD_STATES, type ThreadState } from '../annotation/thread-states.fixture'
import { Caller, readBody } from './api.fixture'

useTestDatabase()

/** What can be asked of a member of a thread. What one leaves behind does not change what the next is answered. */
const OPERATIONS = {
  get: (caller: Caller, id: string) => caller.call('GET', `/api/annotations/${id}`),
  history: (caller: Caller, id: string) => caller.call('GET', `/api/annotations/${id}/history`),
  react: (caller: Caller, id: string) => caller.call('PUT', `/api/annotations/${id}/reactions/agree`),
  unreact: (caller: Caller, id: string) => caller.call('DELETE', `/api/annotations/${id}/reactions/agree`),
  answered: (caller: Caller, id: string) => caller.call('PUT', `/api/annotations/${id}/answered`),
  open: (caller: Caller, id: string) => caller.call('DELETE', `/api/annotations/${id}/answered`),
  reply: async (caller: Caller, id: string) =>
    caller.call('PUT', `/api/annotations/${newId()}`, await makeReply(id)),
  take: async (caller: Caller, id: string) =>
    caller.call('PUT', `/api/annotations/${id}`, await makeInput({ body: null })),
  patch: (caller: Caller, id: string, version: number) =>
    caller.call('PATCH', `/api/annotations/${id}`, { tags: ['a'] }, { 'if-match': `"${version}"` }),
  remove: (caller: Caller, id: string, version: number) =>
    caller.call('DELETE', `/api/annotations/${id}`, undefined, { 'if-match': `"${version}"` }),
} as const

type Operation = keyof typeof OPERATIONS
type Row = Record<Operation, number>

const writing = (status: number): Omit<Row, 'get' | 'history'> => ({
  ...{ react: status, unreact: status, answered: status, open: status },
  ...{ reply: status, take: status, patch: status, remove: status },
})

const NOBODY: Row = { get: 404, history: 404, ...writing(401) }
const ANOTHER: Row = { get: 404, history: 404, ...writing(404) }

function ownRow({ isLive, asks }: ThreadState): Row {
  if (!isLive) return { get: 200, history: 200, ...writing(410), remove: 200 }
  const answer = asks ? 200 : 422
  return { get: 200, history: 200, ...writing(200), answered: answer, open: answer, reply: 201, take: 422 }
}

/** Asks everything, in order, and says what was answered. */
async function askAll(caller: Caller, id: string, version: number): Promise<Row> {
  const row: Partial<Row> = {}
  let now = version
  for (const operation of Object.keys(OPERATIONS) as Operation[]) {
    const response = await OPERATIONS[operation](caller, id, now)
    row[operation] = response.status
    if (operation === 'patch' && response.status === 200) now += 1
  }
  return row as Row
}

async function countSeen(caller: Caller, kind: 'annotations' | 'changes'): Promise<number> {
  const { items } = await readBody(await caller.call('GET', `/api/works/${WORK}/${kind}`))
  return (items as unknown[]).length
}

describe.each(Object.entries(THREAD_STATES))('%s', (_, state) => {
  it('is answered to nobody, to another reader and to its own as the matrix says', async () => {
    const owner = await Caller.withSession()
    const { viewer } = await readBody(await owner.call('GET', '/api/session'))
    const { id: ownerId } = viewer as { id: string }
    const id = await state.make({ id: ownerId, anonymous: true, memberships: [] }, 'private')
    const { version } = await readBody(await owner.call('GET', `/api/annotations/${id}`))
    for (const [caller, expected] of [
      [new Caller(), NOBODY],
      [await Caller.withSession(), ANOTHER],
    ] as const) {
      expect(await askAll(caller, id, version as number)).toEqual(expected)
      expect(await countSeen(caller, 'annotations')).toBe(0)
      expect(await countSeen(caller, 'changes')).toBe(0)
    }
    expect(await countSeen(owner, 'annotations')).toBe(state.listed)
    expect(await countSeen(owner, 'changes')).toBe(state.told)
    expect(await askAll(owner, id, version as number)).toEqual(ownRow(state))
  })
})
