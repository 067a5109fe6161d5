import { describe, expect, it, vi } from 'vitest'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, newId, WORK } from '../annotation/annotation.fixture'
import * as makeSession from '../session/make-anonymous-session'
import { Caller, readBody } from './api.fixture'

useTestDatabase()

const at = (id: string) => `/api/annotations/${id}`

/** Status and code: what a program sees of a refusal. */
async function refusal(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { status, code } = await readBody(response)
  expect(status).toBe(response.status)
  return [status, code]
}

describe('a session', () => {
  it('begins once', async () => {
    const caller = new Caller()
    expect(await readBody(await caller.call('GET', '/api/session'))).toEqual({
      viewer: null,
      publicLayer: null,
    })
    const made = await caller.call('POST', '/api/session')
    expect(made.status).toBe(201)
    const { viewer } = await readBody(made)
    expect(viewer).toMatchObject({ anonymous: true })
    const again = await caller.call('POST', '/api/session')
    expect([again.status, await readBody(again)]).toEqual([200, { viewer, publicLayer: null }])
    expect(again.headers.getSetCookie()).toEqual([])
    expect(await readBody(await caller.call('GET', '/api/session'))).toEqual({ viewer, publicLayer: null })
  })

  it('begins anew where the cookie opens nothing', async () => {
    const caller = new Caller('yanyana.session_token=forged.forged')
    expect((await caller.call('POST', '/api/session')).status).toBe(201)
    const session = await readBody(await caller.call('GET', '/api/session'))
    expect(session['viewer']).not.toBeNull()
  })
})

describe('an annotation', () => {
  it('is made, changed, deleted and brought back by its tag', async () => {
    const caller = await Caller.withSession()
    const path = at(newId())
    const input = await makeInput()
    const made = await caller.call('PUT', path, input)
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"'])
    const first = await made.text()
    expect(await (await caller.call('PUT', path, input)).text()).toBe(first)

    const patched = await caller.call('PATCH', path, { meaning: 'question' }, { 'if-match': '"1"' })
    expect([patched.status, patched.headers.get('etag')]).toEqual([200, '"2"'])

    const deleted = await caller.call('DELETE', path, undefined, { 'if-match': '"2"' })
    expect([deleted.status, deleted.headers.get('etag')]).toEqual([200, '"3"'])
    expect(await readBody(deleted)).toMatchObject({ body: null, targets: [] })
    const gone = await caller.call('PUT', path, input)
    expect(gone.headers.get('etag')).toBe('"3"')
    expect(await refusal(gone)).toEqual([410, 'gone'])

    const restored = await caller.call('PUT', path, input, { 'if-match': '"3"' })
    expect([restored.status, restored.headers.get('etag')]).toEqual([200, '"4"'])
    expect((await caller.call('GET', path)).headers.get('etag')).toBe('"4"')
  })

  it('clashes with the current text in hand', async () => {
    const caller = await Caller.withSession()
    const path = at(newId())
    await caller.call('PUT', path, await makeInput())
    await caller.call('PATCH', path, { meaning: 'question' }, { 'if-match': '"1"' })
    const clash = await caller.call('PATCH', path, { meaning: 'doubt' }, { 'if-match': '"1"' })
    expect([clash.status, clash.headers.get('etag')]).toEqual([412, '"2"'])
    expect(await readBody(clash)).toMatchObject({
      code: 'version-clash',
      current: { meaning: 'question', version: 2 },
    })
  })

  it('says where a body is not as asked for', async () => {
    const caller = await Caller.withSession()
    const input = { ...(await makeInput()), meaning: 'love', extra: 1, body: { text: ' ', lang: 'tr' } }
    const response = await caller.call('PUT', at(newId()), input)
    const { issues } = await readBody(response.clone())
    expect(await refusal(response)).toEqual([422, 'invalid'])
    const paths = (issues as { path: string }[]).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['meaning', 'body.text', '']))
  })

  it.each([
    ['a half of a surrogate pair', '\ud800'],
    ['a NUL', 'a\0b'],
    ['too many letters', 'a'.repeat(20_001)],
  ])('has no body with %s', async (_, text) => {
    const caller = await Caller.withSession()
    const input = await makeInput({ body: { text, lang: 'tr' } })
    expect(await refusal(await caller.call('PUT', at(newId()), input))).toEqual([422, 'invalid'])
  })

  it('keeps every letter as it was typed', async () => {
    const caller = await Caller.withSession()
    const text = 'İıŞğ e\u0301 👩‍👧 \u2028 “—” <b>&amp;</b> \\ "'
    const path = at(newId())
    await caller.call('PUT', path, await makeInput({ body: { text, lang: 'tr' } }))
    expect(await readBody(await caller.call('GET', path))).toMatchObject({ body: { text } })
  })

  it.each(['not-an-id', '0190A0A0-0000-7000-8000-000000000001', '0190a0a0-0000-4000-8000-000000000001'])(
    'has no id like %s',
    async (id) => {
      const caller = await Caller.withSession()
      expect(await refusal(await caller.call('PUT', at(id), await makeInput()))).toEqual([404, 'not-found'])
    },
  )
})

describe('the door', () => {
  it('keeps personal answers from every cache', async () => {
    const caller = await Caller.withSession()
    for (const path of [
      '/api/session',
      `/api/works/${WORK}/annotations`,
      at(newId()),
      '/api/export?format=jsonld',
    ]) {
      expect((await caller.call('GET', path)).headers.get('cache-control')).toBe('private, no-store')
    }
  })

  it('answers HEAD as GET, without the body', async () => {
    const response = await new Caller().call('HEAD', '/api/session')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await response.text()).toBe('')
  })

  it('names the methods it has', async () => {
    const response = await new Caller().call('POST', at(newId()))
    expect(response.headers.get('allow')).toBe('GET, HEAD, PUT, PATCH, DELETE')
    expect(await refusal(response)).toEqual([405, 'method-not-allowed'])
  })

  it.each([
    ['/api', 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
    ['/api/works/none/annotations', 404, 'work-not-found'],
    ['/api/works/..%2f..%2fetc/annotations', 404, 'not-found'],
    [`/api/works/${WORK}/annotations?limit=2501`, 400, 'query-invalid'],
    [`/api/works/${WORK}/annotations?cursor=x`, 400, 'query-invalid'],
    [`/api/works/${WORK}/changes?since=-1`, 400, 'query-invalid'],
    [`/api/works/${WORK}/changes?since=999999`, 410, 'cursor-unknown'],
  ])('refuses GET %s', async (path, ...expected) => {
    expect(await refusal(await new Caller().call('GET', path))).toEqual(expected)
  })

  it('refuses a foreign page before it looks at anything', async () => {
    const headers = { origin: 'https://evil.example' }
    const caller = await Caller.withSession()
    for (const [method, path] of [
      ['POST', '/api/session'],
      ['PUT', at('x')],
      ['PATCH', at('x')],
      ['DELETE', at('x')],
    ] as const) {
      expect(await refusal(await caller.call(method, path, {}, headers))).toEqual([403, 'origin-refused'])
    }
  })

  it('asks for the version and reads it strictly', async () => {
    const caller = await Caller.withSession()
    const path = at(newId())
    await caller.call('PUT', path, await makeInput())
    expect(await refusal(await caller.call('PATCH', path, { meaning: 'doubt' }))).toEqual([
      428,
      'precondition-required',
    ])
    expect(await refusal(await caller.call('DELETE', path, undefined, { 'if-match': '*' }))).toEqual([
      400,
      'if-match-malformed',
    ])
  })

  it('refuses what is too large or no JSON', async () => {
    const caller = await Caller.withSession()
    expect(
      await refusal(await caller.call('PUT', at(newId()), ' '.repeat(ANNOTATION_LIMITS.request + 1))),
    ).toEqual([413, 'body-too-large'])
    expect(await refusal(await caller.call('PUT', at(newId()), '{'))).toEqual([400, 'body-not-json'])
    expect(
      await refusal(await caller.call('PUT', at(newId()), '{}', { 'content-type': 'text/plain' })),
    ).toEqual([415, 'content-type-refused'])
  })

  it('slows down who goes too fast, and says for how long', async () => {
    const caller = await Caller.withSession()
    const send = () => caller.call('DELETE', at(newId()), undefined, { 'if-match': '"1"' })
    let response = await send()
    for (let count = 0; count < 400 && response.status === 404; count++) response = await send()
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refusal(response)).toEqual([429, 'rate-limited'])
    expect(
      (await (await Caller.withSession()).call('DELETE', at(newId()), undefined, { 'if-match': '"1"' }))
        .status,
    ).toBe(404)
  })

  it('tells nothing of a fault of its own, and logs it', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    vi.spyOn(makeSession, 'makeAnonymousSession').mockRejectedValue(new Error('the password is 1234'))
    const response = await new Caller().call('POST', '/api/session')
    expect(await response.clone().text()).not.toContain('1234')
    expect(await refusal(response)).toEqual([500, 'internal'])
    expect(log).toHaveBeenCalledOnce()
  })
})
