import { asAnnotation, readRecord } from './annotation-json'
import { addressOf, isGesture } from './gesture'
import type { Answer, Entry } from './operation'

/** As much of `fetch` as is needed. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>

const PATIENCE = 20_000

/**
 * Makes a sender of changes. Before the first one it asks for a session, which is made where there is none; and again
 * when the session has ended. Sending never throws: what cannot be reached or understood is to be tried later.
 */
export function openSender(fetch: Fetch): (entry: Entry) => Promise<Answer> {
  let hasSession = false

  async function send(entry: Entry, isAgain = false): Promise<Answer> {
    if (!hasSession) {
      const session = await call(fetch, '/api/session', { method: 'POST' })
      if (!session.ok) return later(session, 'all')
      hasSession = true
    }
    const response = await request(fetch, entry)
    if (response.status !== 401) return readAnswer(response, entry)
    hasSession = false
    return isAgain ? later(response, 'all') : send(entry, true)
  }

  return async (entry) => {
    try {
      return await send(entry)
    } catch {
      return { kind: 'later', scope: 'all', seconds: null }
    }
  }
}

async function request(fetch: Fetch, entry: Entry): Promise<Response> {
  const { operation } = entry
  if (isGesture(operation)) {
    const address = `/api/annotations/${entry.id}${addressOf(operation)}`
    return call(fetch, address, { method: operation.on ? 'PUT' : 'DELETE' })
  }
  const version = entry.base === 'previous' ? await findVersion(fetch, entry.id) : entry.base
  const match = version === null ? {} : { 'if-match': `"${version}"` }
  const address = `/api/annotations/${entry.id}`
  if (operation.kind === 'delete') return call(fetch, address, { method: 'DELETE', headers: match })
  return call(fetch, address, {
    method: operation.kind === 'put' ? 'PUT' : 'PATCH',
    headers: { ...match, 'content-type': 'application/json' },
    body: JSON.stringify(operation.kind === 'put' ? operation.input : operation.patch),
  })
}

/** The version of an annotation whose earlier change another tab has sent and put away meanwhile; null if there is none. */
async function findVersion(fetch: Fetch, id: string): Promise<number | null> {
  const response = await call(fetch, `/api/annotations/${id}`, { method: 'GET' })
  const current = asAnnotation(await readRecord(response))
  if (!response.ok && response.status !== 404 && current === null) throw new Error('version unknown')
  return current?.version ?? null
}

function call(fetch: Fetch, address: string, init: RequestInit): Promise<Response> {
  return fetch(address, {
    ...init,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  })
}

async function readAnswer(response: Response, entry: Entry): Promise<Answer> {
  const value = await readRecord(response)
  if (response.ok) {
    const annotation = asAnnotation(value)
    return annotation?.id === entry.id ? { kind: 'done', annotation } : later(response, 'all')
  }
  if (typeof value.code !== 'string' || isPassing(response.status)) {
    return later(response, response.status >= 500 && typeof value.code === 'string' ? 'one' : 'all')
  }
  return { kind: 'refused', refusal: { code: value.code, current: asAnnotation(value.current) } }
}

/** Statuses after which the same request may succeed. */
function isPassing(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429
}

function later(response: Response, scope: 'one' | 'all'): Answer {
  const seconds = Number(response.headers.get('retry-after') ?? NaN)
  return { kind: 'later', scope, seconds: seconds >= 0 ? seconds : null }
}
