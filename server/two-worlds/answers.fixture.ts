import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { makeReply, WORK } from '../annotation/annotation.fixture'
import type { Caller } from '../http/api.fixture'
import { readArchive } from '../portable/archive.fixture'
import { Problem } from '../problem'
import { describeSeminar } from '../seminar/describe-seminar'
import type { Cast } from './cast.fixture'
import { idOf } from './world.fixture'

/** A cursor as somebody holds it now. */
export async function cursorOf(caller: Caller): Promise<string> {
  const page = await caller.call('GET', `/api/works/${WORK}/annotations?limit=1`)
  return ((await page.json()) as { head: string }).head
}

/** Who looks, with a cursor they have held for a while and an id they may have guessed. */
export interface Looking {
  cast: Cast
  caller: Caller
  viewer: Viewer | null
  held: string
  guessed: string
  /** What is asked beside the notes themselves is asked in turns, which count from 0. */
  turn: number
}

/** All that somebody is answered, whatever they ask: status, headers and body of each answer. */
export async function answersTo(looking: Looking): Promise<Record<string, unknown>> {
  const { caller, viewer, cast, held, turn } = looking
  const asked = [...ALWAYS, ...(IN_TURN[turn % IN_TURN.length] ?? [])]
  const answers: Record<string, unknown> = { since: await follow(caller, held) }
  if (turn === 0) answers['changes'] = await follow(caller, '0')
  if (turn === 2) answers['summary'] = await summary(viewer, seminarOf(cast.one) ?? '')
  for (const question of asked) {
    const [method, path, body] = await question(looking)
    answers[`${method} ${path}`] = await ask(caller, method, path, body)
  }
  return answers
}

type Asked = readonly [method: string, path: string, body?: unknown]
type Question = (looking: Looking) => Asked | Promise<Asked>

const get =
  (path: string): Question =>
  () => ['GET', path]

const ofSeminar =
  (rest: string): Question =>
  ({ cast }) => ['GET', `/api/seminars/${seminarOf(cast.one) ?? ''}${rest}`]

const ofGuessed =
  (method: string, rest = '', body?: unknown): Question =>
  ({ guessed }) => [method, `/api/annotations/${guessed}${rest}`, body]

const ALWAYS: readonly Question[] = [
  get(`/api/works/${WORK}/annotations?limit=500`),
  get('/api/inbox?limit=50'),
  ofGuessed('GET'),
]

/** Of an answer to the secret. */
const REPLY = 901

/** Whoever guesses an id is refused all alike, whether there is something under it or not. */
const IN_TURN: readonly (readonly Question[])[] = [
  [
    ({ cast }) => ['GET', `/api/works/${WORK}/annotations?limit=500&layer=private,${cast.one}`],
    get('/api/notebook?limit=50'),
    ofSeminar('/log'),
    ofGuessed('PUT', '/reactions/agree'),
    ofGuessed('PATCH', '', { tags: ['bir'] }),
  ],
  [
    get('/api/search?q=bunu'),
    get('/api/export?format=jsonld'),
    ofSeminar('/flagged'),
    get('/api/host/flagged'),
    ofGuessed('PUT', '/flag', { reason: 'Bak.' }),
  ],
  [
    ofGuessed('GET', '/history'),
    ofSeminar(''),
    ofSeminar('/members'),
    get('/api/host/log'),
    ofGuessed('DELETE'),
  ],
  [
    get('/api/everything'),
    get('/api/seminars'),
    ofGuessed('PUT', '/hidden', { reason: 'Yersiz.' }),
    async ({ guessed }) => ['PUT', `/api/annotations/${idOf(REPLY)}`, await makeReply(guessed)],
  ],
]

/** In how many turns all is asked. */
export const TURNS = IN_TURN.length

/** The version that would be right, where it is asked for. */
const MATCH = { 'if-match': '"1"' }

async function ask(caller: Caller, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await caller.call(method, path, body, method === 'GET' ? {} : MATCH)
  const { status } = response
  const headers = [...response.headers].filter(([name]) => name !== 'set-cookie')
  if (response.headers.get('content-type') === 'application/zip')
    return { status, headers, files: await readArchive(response) }
  const text = await response.text()
  return { status, headers, text: path.endsWith('/log') ? maskEntries(text) : text }
}

/** The ids of a log are drawn when something is written down. */
const maskEntries = (text: string) => text.replace(/"id":"[^"]*"/gu, '"id":null')

/** What stands on the page of a seminar, counted. */
async function summary(viewer: Viewer | null, id: string): Promise<unknown> {
  return describeSeminar({ viewer, id }).catch((error: unknown) => {
    if (error instanceof Problem) return error.code
    throw error
  })
}

/** Every page of changes from a cursor on. */
async function follow(caller: Caller, from: string): Promise<unknown[]> {
  const pages: unknown[] = []
  let since = from
  for (;;) {
    const response = await caller.call('GET', `/api/works/${WORK}/changes?since=${since}&limit=3`)
    const text = await response.text()
    pages.push(response.status, text)
    if (response.status !== 200) return pages
    const page = JSON.parse(text) as { items: unknown[]; next: string }
    if (page.next === since || page.items.length === 0) return pages
    since = page.next
  }
}
