import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../annotation/annotation.fixture'
import { readBody, type Caller } from './api.fixture'
import { fill, inside, OF_SEMINAR } from './seminar-matrix.cases'
import { PEOPLE, type Person } from './stage.fixture'
import { useStage } from './use-stage.fixture'

const stage = useStage()
let seminar = ''
let callers: Record<Person, Caller>
let members: Record<Person, string>

beforeAll(() => {
  ;({ seminar, members } = stage)
  callers = Object.fromEntries(PEOPLE.map((person) => [person, stage.as(person)])) as typeof callers
})

const statusesOf = async (ask: (caller: Caller) => Promise<Response>) =>
  Object.fromEntries(
    await Promise.all(PEOPLE.map(async (person) => [person, (await ask(callers[person])).status] as const)),
  )

describe('a seminar', () => {
  it.each(Object.entries(OF_SEMINAR))('%s', async (_, { asked: [method, path, body, headers], row }) => {
    const address = path.replace('{student}', members.student).replace('{stranger}', newId())
    const ask = (caller: Caller) => caller.call(method, address.replace('{seminar}', seminar), body, headers)
    expect(await statusesOf(ask)).toEqual(fill(row))
  })

  it('is not told from one that is not there, whatever is asked by whom it is not for', async () => {
    const strip = async (response: Response) => [response.status, await response.text()]
    for (const person of ['nobody', 'visitor', 'elsewhere', 'former', 'removed'] as const) {
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['GET', '/members', undefined],
        ['GET', '/flagged', undefined],
        ['GET', '/log', undefined],
        ['PATCH', '', { name: 'a' }],
        ['POST', '/keys', undefined],
        ['POST', '/leave', { notes: 'keep' }],
        ['PATCH', `/members/${members.student}`, { role: 'teacher' }],
      ] as const) {
        const ask = (id: string) =>
          callers[person].call(method, `/api/seminars/${id}${path}`, body, { 'if-match': '"1"' })
        expect(await strip(await ask(seminar))).toEqual(await strip(await ask(newId())))
      }
    }
  })

  it('lists itself to those who are in it', async () => {
    for (const person of PEOPLE) {
      const { items } = await readBody(await callers[person].call('GET', '/api/seminars'))
      const ids = (items as { id: string }[]).map(({ id }) => id)
      expect([person, ids.includes(seminar)]).toEqual([person, fill(inside(200))[person] === 200])
    }
  })

  it('takes nobody who was removed, and no foreign page', async () => {
    const { join } = await readBody(await callers.teacher.call('GET', `/api/seminars/${seminar}`))
    const { code } = join as { code: string }
    const input = { code, displayName: 'Yeniden' }
    expect((await callers.removed.call('POST', '/api/join', input)).status).toBe(403)
    expect((await callers.nobody.call('POST', '/api/join', input)).status).toBe(401)
    for (const origin of ['https://evil.example', 'null', 'http://a.localhost:3000']) {
      expect((await callers.visitor.call('POST', '/api/join', input, { origin })).status).toBe(403)
    }
    const preview = await callers.nobody.call('POST', '/api/join/preview', { code })
    expect(await readBody(preview)).toMatchObject({
      id: seminar,
      pseudonyms: false,
      admits: true,
      joined: false,
    })
    const unknown = await callers.visitor.call('POST', '/api/join/preview', { code: 'BCDF-2345' })
    expect((await readBody(unknown))['code']).toBe('join-unknown')
  })
})

it('an archived seminar is joined by nobody', async () => {
  await stage.database.seminar.update({ where: { id: seminar }, data: { archivedAt: new Date() } })
  const input = { code: stage.code, displayName: 'Geç' }
  expect((await callers.visitor.call('POST', '/api/join', input)).status).toBe(404)
})
