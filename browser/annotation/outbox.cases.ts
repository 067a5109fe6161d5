import { IDBFactory } from 'fake-indexeddb'
import type { Annotation, AnnotationInput, RootAnnotation } from '@/lib/annotation/annotation'
import { annotationFrom, type RootInput } from '@/lib/annotation/annotation-from'
import { hasEffect } from './compare-annotation'
import { openKeptDatabase } from './kept-database'
import { openLocalTexts } from './local-texts'
import { openOutboxStorage, OUTBOX_PREFIX } from './open-outbox-storage'
import type { OutboxStorage } from './outbox-storage'
import { openTabChannel } from './tab-channel'

export const FIRST = '01980000-0000-7000-8000-000000000001'
export const SECOND = '01980000-0000-7000-8000-000000000002'

/** A comment on the first word of a text. */
export function inputFor(text: string): RootInput {
  const quote = { exact: 'Orta', prefix: '', suffix: ' Asya' }
  const at = (offset: number) => ({ segment: 'p1.s1', offset })
  return {
    work: 'w',
    layer: 'private',
    meaning: 'idea',
    body: { text, lang: 'tr' },
    targets: [{ side: 'tr', start: at(0), end: at(4), quote, revision: 1, role: 'marked', via: null }],
  }
}

/** That comment as the server first had it. */
export function annotationOf(text: string): RootAnnotation {
  const time = '2026-01-01T00:00:00.000Z'
  return annotationFrom(inputFor(text), { id: FIRST, thread: FIRST, at: time })
}

type Mood = {
  session: boolean
  down: boolean
  captive: boolean
  refuse: string | null
  retryAfter: number | null
}

/** A server of annotations in memory that keeps the contract of the API, and can be made to misbehave. */
export function pretendServer(mood: Partial<Mood> = {}) {
  const annotations = new Map<string, Annotation>()
  const log: string[] = []
  let lost = 0
  const state: Mood = { session: true, down: false, captive: false, refuse: null, retryAfter: null, ...mood }

  const save = (annotation: Annotation, status: number) => {
    annotations.set(annotation.id, annotation)
    return Response.json(annotation, { status })
  }
  const problem = (status: number, code: string, more: object = {}) =>
    Response.json({ code, ...more }, { status })

  const answer = (method: string, id: string, version: number | null, body: unknown): Response => {
    if (!state.session) return problem(401, 'no-session')
    if (state.captive)
      return new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } })
    if (state.retryAfter !== null)
      return Response.json(
        { code: 'too-many' },
        { status: 429, headers: { 'retry-after': `${state.retryAfter}` } },
      )
    if (state.refuse !== null) return problem(413, state.refuse)
    const current = annotations.get(id)
    if (method === 'PUT') {
      const input = body as AnnotationInput
      if (current && hasEffect({ kind: 'put', input }, current))
        return Response.json(current, { status: 201 })
      if (current && version === null) return problem(422, 'id-reused')
      if (current && version !== current.version) return problem(412, 'version-clash', { current })
      const time = '2026-01-01T00:00:00.000Z'
      const thread = annotations.get(input.replyTo ?? '')?.thread ?? id
      const made = annotationFrom(input, { id, thread, at: time })
      return save({ ...made, version: (current?.version ?? 0) + 1 }, current ? 200 : 201)
    }
    if (!current) return problem(404, 'not-found')
    if (method === 'GET') return Response.json(current)
    if (version !== current.version) return problem(412, 'version-clash', { current })
    const next = { ...current, version: current.version + 1 }
    if (method === 'DELETE')
      return save({ ...next, body: null, targets: [], deletedAt: '2026-01-01T00:00:00.000Z' }, 200)
    return save({ ...next, ...(body as object) }, 200)
  }

  const reply = (address: string, init: RequestInit): Response => {
    const method = init.method ?? 'GET'
    const headers = new Headers(init.headers)
    const match = headers.get('if-match')
    if (state.down) {
      log.push(`${method} down`)
      throw new TypeError('unreachable')
    }
    if (address === '/api/session') {
      state.session = true
      return Response.json({ viewer: { id: 'v', anonymous: true } }, { status: 201 })
    }
    const id = address.split('/').at(-1) ?? ''
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null
    const response = answer(method, id, match === null ? null : Number(JSON.parse(match)), body)
    log.push(`${method} ${response.status}`)
    if (lost > 0) {
      lost -= 1
      throw new TypeError('lost on the way')
    }
    return response
  }

  return Object.assign(state, {
    fetch: (address: string, init: RequestInit) =>
      new Promise<Response>((resolve) => resolve(reply(address, init))),
    log,
    loseAnswers: (count: number) => (lost = count),
    find: (id: string) => annotations.get(id),
    versions: (id: string) => annotations.get(id)?.version,
    change: (id: string, fields: Partial<Annotation>) => {
      const annotation = annotations.get(id)
      if (annotation) annotations.set(id, { ...annotation, ...fields, version: annotation.version + 1 })
    },
  })
}

/** localStorage in memory, which can be full. */
export function pretendStorage() {
  const items = new Map<string, string>()
  const storage = {
    full: false,
    get length() {
      return items.size
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (storage.full) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
    removeItem: (key: string) => {
      items.delete(key)
    },
    clear: () => items.clear(),
  }
  return storage
}

/** What a browser keeps, for all its tabs. A factory that is null is a browser without a database. */
export function pretendBrowser(factory: IDBFactory | null = new IDBFactory(), local = pretendStorage()) {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    factory,
    local,
    /** The lock its tabs share. */
    alone: (task: () => Promise<void>): Promise<void> => {
      const next = turn.then(task)
      turn = next
      return next
    },
    /** The storage of one more tab. */
    openTab: (): OutboxStorage =>
      openOutboxStorage(
        openKeptDatabase(factory, 50),
        openLocalTexts(local, OUTBOX_PREFIX),
        openTabChannel('outbox'),
      ),
  }
}

/** A clock that moves only when told to. */
export function pretendTime() {
  let now = 0
  let alarms: { at: number; task: () => void }[] = []
  return {
    now: () => now,
    wake: (task: () => void, after: number) => {
      const alarm = { at: now + after, task }
      alarms.push(alarm)
      return () => {
        alarms = alarms.filter((other) => other !== alarm)
      }
    },
    pass: async (milliseconds: number) => {
      const end = now + milliseconds
      for (;;) {
        await settled()
        const next = alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        now = Math.max(now, next.at)
        alarms = alarms.filter((alarm) => alarm !== next)
        next.task()
      }
      now = end
    },
  }
}

/** Resolves when everything that can go on without time passing has gone on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
