import { openDatabase } from '../../server/db/open-database'
import { v7 } from 'uuid'
import path from 'node:path'
import type { ServerProcess } from '../../scripts/server-process'

/** Somebody on the server under measurement: their cookie. */
export type Reader = string

/** A seminar, its teacher, and those who read in it. */
export interface BenchClass {
  layer: string
  teacher: Reader
  readers: Reader[]
}

/** Joins that are under way at once. */
const AT_ONCE = 8

/** Calls the API as a page of the site would. Throws where it refuses. */
export async function call(
  server: ServerProcess,
  cookie: Reader | null,
  method: string,
  address: string,
  body?: unknown,
): Promise<Response> {
  const response = await fetch(server.url + address, {
    method,
    headers: {
      origin: server.url,
      ...(cookie !== null && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`)
  return response
}

/** Opens a seminar on a work, which so many people join. All of it goes by the API, but that the teacher has an account. */
export async function openClass(server: ServerProcess, work: string, size: number): Promise<BenchClass> {
  const { cookie: teacher, id: teacherId } = await enter(server)
  const database = openDatabase(path.join(server.dataFolder, 'yanyana.db'))
  await database.user.update({ where: { id: teacherId }, data: { isAnonymous: false } })
  await database.$disconnect()
  const id = v7()
  const opened = await call(server, teacher, 'PUT', `/api/seminars/${id}`, {
    ...{ work, name: 'Ölçüm', lang: 'tr', startsOn: null, endsOn: null, description: '' },
    ...{ nameOnly: true, pseudonyms: false, displayName: 'Öğretmen' },
  })
  const { join } = (await opened.json()) as { join: { code: string } }
  const readers: Reader[] = []
  const enterNext = async (): Promise<void> => {
    while (readers.length < size) {
      const place = readers.push('') - 1
      const { cookie } = await enter(server)
      const displayName = `Okur ${place + 1}`
      await call(server, cookie, 'POST', '/api/join', { code: join.code, displayName })
      readers[place] = cookie
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, enterNext))
  return { layer: `seminar:${id}`, teacher, readers }
}

async function enter(server: ServerProcess): Promise<{ cookie: Reader; id: string }> {
  const opened = await call(server, null, 'POST', '/api/session')
  const cookie = opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const { viewer } = (await opened.json()) as { viewer: { id: string } }
  return { cookie, id: viewer.id }
}
