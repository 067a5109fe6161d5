import 'server-only'
import { makeInput, makeReply, newId } from '../annotation/annotation.fixture'
import { database } from '../db/database'
import { Caller, readBody } from '../http/api.fixture'
import { makeSeminarInput } from '../seminar/seminar.fixture'

/** A seminar of people who ask by the API. */
export interface Class {
  id: string
  layer: `seminar:${string}`
  teacher: Caller
  /** Lets somebody new in; with the id they are known by. */
  join: (name: string) => Promise<{ caller: Caller; member: string; person: string }>
}

const idIn = (value: unknown) => (value as { id: string }).id

async function personOf(caller: Caller): Promise<string> {
  return idIn((await readBody(await caller.call('GET', '/api/session')))['viewer'])
}

export async function openClass(): Promise<Class> {
  const teacher = await Caller.withSession()
  await database().user.update({ where: { id: await personOf(teacher) }, data: { isAnonymous: false } })
  const id = newId()
  const made = await readBody(await teacher.call('PUT', `/api/seminars/${id}`, makeSeminarInput()))
  const { code } = made['join'] as { code: string }
  return {
    id,
    layer: `seminar:${id}`,
    teacher,
    join: async (displayName) => {
      const caller = await Caller.withSession()
      const joined = await readBody(await caller.call('POST', '/api/join', { code, displayName }))
      return { caller, member: idIn(joined['me']), person: await personOf(caller) }
    },
  }
}

async function put(caller: Caller, input: unknown): Promise<string> {
  const id = newId()
  const { status } = await caller.call('PUT', `/api/annotations/${id}`, input)
  if (status !== 201) throw new Error(`not written: ${status}`)
  return id
}

/** Writes a note into a layer. */
export async function say(caller: Caller, layer: string, text = 'Bunu dedi.'): Promise<string> {
  const body = { text, lang: 'tr' as const }
  return put(caller, await makeInput({ layer: layer as 'private', body }))
}

/** Answers one. */
export async function answer(caller: Caller, layer: string, to: string, aside = false): Promise<string> {
  return put(caller, await makeReply(to, { layer: layer as 'private', ...(aside && { aside }) }))
}
