import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Ear } from '../live/ear.fixture'
import { liveHub } from '../live/live-hub'
import { readArchive } from '../portable/archive.fixture'
import { ROWS, type RouteRow } from './access-matrix.cases'
import { requestOf } from './requests.fixture'
import type { Route } from './route'
import { ROUTES } from './routes'
import { fill } from './seminar-matrix.cases'
import { mayRead, PEOPLE, SECRETS, wordOf, WRITERS, type Person } from './stage.fixture'
import { useStage } from './use-stage.fixture'

const stage = useStage()

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue()
})

async function read(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('text/event-stream')) return readEvents(response)
  return type === 'application/zip' ? JSON.stringify(await readArchive(response)) : response.text()
}

/** What is told to whoever begins to listen, until all that is there is told. */
async function readEvents(response: Response): Promise<string> {
  const ear = Ear.on(response)
  await liveHub().settled()
  await new Promise(setImmediate)
  await ear.cut()
  return JSON.stringify(ear.all('change'))
}

async function ask(route: Route, person: Person): Promise<{ status: number; text: string }> {
  const { path, body, headers } = await requestOf(route, stage)
  const response = await stage.as(person).call(route.method, path, body, headers)
  return { status: response.status, text: await read(response) }
}

/** The notes whose words stand in an answer. */
const secretsIn = (text: string) => SECRETS.filter((secret) => text.includes(wordOf(secret)))

function checkSight(text: string, person: Person, sees: RouteRow['sees']): void {
  const found = secretsIn(text)
  const readable = SECRETS.filter((secret) => mayRead(person, secret))
  if (sees === 'all') expect(found).toEqual(readable)
  else if (sees === 'own') expect(found).toEqual(SECRETS.filter((secret) => WRITERS[secret] === person))
  else expect(readable).toEqual(expect.arrayContaining(found))
  // The name of an account is told in public and to itself, and in no seminar.
  const named = PEOPLE.filter((one) => text.includes(`Adı ${one}`))
  expect(['account', person]).toEqual(expect.arrayContaining(named))
}

describe.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  it('answers everybody as the matrix says, and nobody with what they may not read', async () => {
    const row = ROWS[route.operation]
    if (row === undefined) throw new Error(`${route.operation} has no row in the access matrix`)
    const expected = fill(row)
    const isGranted = (person: Person) => (expected[person] ?? 0) < 300
    // Those who are refused first: together they leave everything as it was.
    const people = [
      ...PEOPLE.filter((person) => !isGranted(person)),
      ...(route.method === 'GET' ? [] : [null]),
      ...PEOPLE.filter(isGranted),
    ]
    const answered: Partial<Record<Person, number>> = {}
    for (const person of people) {
      if (person === null) {
        expect(stage.snapshot.changed()).toEqual([])
        continue
      }
      const { status, text } = await ask(route, person)
      answered[person] = status
      checkSight(text, person, row.sees)
      if (route.method !== 'GET' && isGranted(person)) stage.snapshot.restore()
    }
    expect(answered).toEqual(expected)
  })
})

describe('the matrix', () => {
  it('has a row for each route and for nothing else', () => {
    expect(Object.keys(ROWS).sort()).toEqual(ROUTES.map(({ operation }) => operation).sort())
  })
})
