import type { Fetch } from '@/browser/annotation/sender'
import type { Database } from '@/server/db/open-database'
import type { Caller } from '@/server/http/api.fixture'
import { handleApi } from '@/server/http/handle-api'

/** Where the line between a page and the server is cut while a change is on its way. */
export const CUTS = [
  'at the look-up of the name',
  'before anything is sent',
  'within the request',
  'before the commit',
  'between the commit and the answer',
  'within the answer',
] as const

export type Cut = (typeof CUTS)[number]

/** Sends one request of a page as far as the cut lets it come. `whole` sends it uncut. */
export async function cutRequest(
  cut: Cut,
  whole: Fetch,
  address: string,
  init: RequestInit,
  { caller, database }: { caller: Caller; database: Database },
): Promise<Response> {
  switch (cut) {
    case 'at the look-up of the name':
    case 'before anything is sent':
      break
    case 'within the request':
      if (typeof init.body === 'string') await sendHalf(caller, address, init, init.body)
      break
    case 'before the commit':
      await withoutCommit(database, () => whole(address, init))
      break
    case 'between the commit and the answer':
      await whole(address, init)
      break
    case 'within the answer':
      return halfOf(await whole(address, init))
  }
  throw new TypeError('Failed to fetch')
}

/** A request whose body ends in the middle, as the server sees it: an error where the rest should be. */
async function sendHalf(caller: Caller, address: string, init: RequestInit, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes.slice(0, bytes.length / 2))
    },
    pull: (controller) => controller.error(new Error('aborted')),
  })
  const headers = new Headers(init.headers)
  headers.set('host', 'localhost:3000')
  headers.set('origin', 'http://localhost:3000')
  headers.set('cookie', caller.cookie ?? '')
  const { method = 'PUT' } = init
  const asked = { method, headers, body, duplex: 'half' } as const
  const answer = await handleApi(new Request(`http://localhost:3000${address}`, asked))
  if (answer.ok || answer.status === 401) throw new Error(`half a request was answered ${answer.status}`)
}

/** Runs a request on a database that fails at the last thing each change writes: all before it is rolled back. */
async function withoutCommit(database: Database, request: () => Promise<Response>): Promise<void> {
  for (const event of ['INSERT', 'UPDATE']) {
    await database.$executeRawUnsafe(
      `CREATE TRIGGER cut_${event} BEFORE ${event} ON "Change" BEGIN SELECT RAISE(ABORT, 'cut'); END`,
    )
  }
  const answer = await request()
  for (const event of ['INSERT', 'UPDATE']) await database.$executeRawUnsafe(`DROP TRIGGER cut_${event}`)
  if (answer.ok) throw new Error('it was committed all the same')
}

async function halfOf(answer: Response): Promise<Response> {
  const text = await answer.text()
  return new Response(text.slice(0, text.length / 2), { status: answer.status, headers: answer.headers })
}
