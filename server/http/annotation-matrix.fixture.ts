import 'server-only'
import { makeInput, makeReply, newId, WORK } from '../annotation/annotation.fixture'
import type { Rows } from './annotation-matrix.cases'
import { readBody, type Caller } from './api.fixture'
import { fill, type Row } from './seminar-matrix.cases'
import { PEOPLE, type Stage } from './stage.fixture'

/** The address of an annotation, or of something of it. */
export const at = (id: string, rest = '') => `/api/annotations/${id}${rest}`
/** Of the version that was seen. */
export const match = (version: number) => ({ 'if-match': `"${version}"` })

type Ask = (caller: Caller, id: string, layer: string) => Promise<Response>

/** What may be asked of an annotation, those first that change nothing of it. */
const OF_NOTE: Record<string, Ask> = {
  get: (caller, id) => caller.call('GET', at(id)),
  history: (caller, id) => caller.call('GET', at(id, '/history')),
  react: (caller, id) => caller.call('PUT', at(id, '/reactions/agree')),
  answered: (caller, id) => caller.call('PUT', at(id, '/answered')),
  reply: async (caller, id, layer) =>
    caller.call('PUT', at(newId()), await makeReply(id, { layer: layer as 'private' })),
  aside: async (caller, id, layer) =>
    caller.call('PUT', at(newId()), await makeReply(id, { layer: layer as 'private', aside: true })),
  flag: (caller, id) => caller.call('PUT', at(id, '/flag'), { reason: 'Bak.' }),
  dismiss: (caller, id) => caller.call('DELETE', at(id, '/flag')),
  move: (caller, id) => caller.call('PATCH', at(id), { layer: 'private' }, match(9)),
  patch: (caller, id) => caller.call('PATCH', at(id), { tags: ['a'] }, match(9)),
  delete: (caller, id) => caller.call('DELETE', at(id), undefined, match(9)),
}

/** What makes it something else for whoever asks next; and by which row it goes. */
const TURNING: Record<string, { row: string; ask: Ask }> = {
  unhide: { row: 'unhide', ask: (caller, id) => caller.call('DELETE', at(id, '/hidden')) },
  hide: { row: 'unhide', ask: (caller, id) => caller.call('PUT', at(id, '/hidden'), { reason: 'Öyle.' }) },
  unlock: { row: 'lock', ask: (caller, id) => caller.call('DELETE', at(id, '/locked')) },
  lock: { row: 'lock', ask: (caller, id) => caller.call('PUT', at(id, '/locked')) },
}

/** An annotation in one of the states that it can be in. */
export interface State {
  of: () => string
  layer: () => string
  rows: Rows
  /** What has become of it, and of where it stands. */
  then?: () => Promise<unknown>
}

type Statuses = Record<string, number>

async function statusesOf(stage: Stage, ask: (caller: Caller) => Promise<Response>): Promise<Statuses> {
  const all = PEOPLE.map(async (person) => [person, (await ask(stage.as(person))).status] as const)
  return Object.fromEntries(await Promise.all(all))
}

/** Whoever is granted it changes it: then it is again as it was, for the next one. */
async function statusesInTurn(stage: Stage, ask: Ask, { of, layer, then }: State): Promise<Statuses> {
  const answered: Statuses = {}
  for (const person of PEOPLE) {
    const { status } = await ask(stage.as(person), of(), layer())
    answered[person] = status
    if (status >= 300) continue
    stage.snapshot.restore()
    await then?.()
  }
  return answered
}

/** An id that is taken is nobody else’s to make something under: to all but its writer there is nothing. */
function rowOfTaking({ rows: { delete: taken, ...known } }: State): Row {
  const writer = PEOPLE.find(
    (person) => fill(taken ?? { else: 404 })[person] !== taken?.else && person !== 'nobody',
  )
  const isDeleted = known['lock'] !== undefined && Object.values(known['lock']).includes(410)
  return { nobody: 401, else: 404, ...(writer && { [writer]: isDeleted ? 410 : 422 }) }
}

/** Asks everything of everybody: what was answered, and what had to be, by what was asked and by whom. */
export async function tryState(stage: Stage, state: State) {
  const { of, layer, rows, then } = state
  const rowOf = (verb: string) => fill(rows[verb] ?? { else: 0 })
  await then?.()
  const answered: Record<string, unknown> = {}
  const expected: Record<string, unknown> = {}
  for (const [verb, ask] of Object.entries(OF_NOTE)) {
    answered[verb] = await statusesOf(stage, (caller) => ask(caller, of(), layer()))
    expected[verb] = rowOf(verb)
  }
  const input = await makeInput()
  answered['take'] = await statusesOf(stage, (caller) => caller.call('PUT', at(of()), input))
  expected['take'] = fill(rowOfTaking(state))
  // What was asked until now has left answers behind.
  stage.snapshot.restore()
  await then?.()
  for (const [verb, { row, ask }] of Object.entries(TURNING)) {
    answered[verb] = await statusesInTurn(stage, ask, state)
    expected[verb] = rowOf(row)
  }
  answered['list'] = Object.fromEntries(
    await Promise.all(
      PEOPLE.map(async (person) => [person, await isListed(stage.as(person), of())] as const),
    ),
  )
  // A tombstone is listed where it is still answered.
  expected['list'] = fill(rows['list'] ?? rows['get'] ?? { else: 0 })
  return { answered, expected }
}

/** 200 where it is in the list, 404 where it is not. */
async function isListed(caller: Caller, id: string): Promise<number> {
  const page = await readBody(await caller.call('GET', `/api/works/${WORK}/annotations?limit=2000`))
  return (page['items'] as { id: string }[]).some((one) => one.id === id) ? 200 : 404
}
