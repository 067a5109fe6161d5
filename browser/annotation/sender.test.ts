import { describe, expect, it } from 'vitest'
import type { Entry, Gesture } from './operation'
import { annotationOf, FIRST, SECOND } from './outbox.cases'
import { openSender } from './sender'

const NOTE = annotationOf('Neden?')

function entryOf(operation: Gesture): Entry {
  const madeAt = '2026-01-01T00:00:00.000Z'
  // A gesture asks for no version, whatever it was made on.
  return { key: 'k', seq: 1, id: FIRST, work: 'w', madeAt, operation, base: 'previous', refusal: null }
}

/** Sends through a server that gives the session, and then these answers in turn. */
async function send(operation: Gesture, ...answers: Response[]) {
  const calls: string[] = []
  const sent: RequestInit[] = []
  const answer = await openSender((address, init) => {
    calls.push(`${init.method} ${address}`)
    if (address === '/api/session') return Promise.resolve(Response.json({}, { status: 201 }))
    sent.push(init)
    const next = answers.shift()
    return next ? Promise.resolve(next) : Promise.reject(new TypeError('unreachable'))
  })(entryOf(operation))
  return { answer, calls, sent }
}

const problem = (status: number, code: string) => Response.json({ code }, { status })
const agree: Gesture = { kind: 'react', reaction: 'agree', on: true }

describe('a gesture is sent', () => {
  it.each([
    [agree, 'PUT', '/reactions/agree'],
    [{ ...agree, on: false }, 'DELETE', '/reactions/agree'],
    [{ kind: 'answer', on: true }, 'PUT', '/answered'],
    [{ kind: 'answer', on: false }, 'DELETE', '/answered'],
  ] as const)('%j: %s %s, with neither version nor body', async (gesture, method, end) => {
    const { answer, calls, sent } = await send(gesture, Response.json(NOTE))
    expect(calls).toEqual(['POST /api/session', `${method} /api/annotations/${FIRST}${end}`])
    expect([sent[0]?.headers, sent[0]?.body]).toEqual([undefined, undefined])
    expect(answer).toEqual({ kind: 'done', annotation: NOTE })
  })

  it('once more, the same, when the session had ended', async () => {
    const { answer, calls } = await send(agree, problem(401, 'no-session'), Response.json(NOTE))
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['POST', 'PUT', 'POST', 'PUT'])
    expect(answer.kind).toBe('done')
  })
})

describe('of the answer to a gesture', () => {
  it('what the server will not do is told', async () => {
    const { answer } = await send({ kind: 'answer', on: true }, problem(403, 'forbidden'))
    expect(answer).toEqual({ kind: 'refused', refusal: { code: 'forbidden', current: null } })
  })

  it('a failure of the server lets this annotation alone wait; no answer, or another’s, all of them', async () => {
    const later = { kind: 'later', seconds: null }
    const other = Response.json({ ...NOTE, id: SECOND, thread: SECOND })
    expect((await send(agree, problem(503, 'unavailable'))).answer).toEqual({ ...later, scope: 'one' })
    expect((await send(agree, other)).answer).toEqual({ ...later, scope: 'all' })
    expect((await send(agree)).answer).toEqual({ ...later, scope: 'all' })
  })
})
