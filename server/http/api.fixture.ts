import 'server-only'
import { handleApi } from './handle-api'

const ORIGIN = 'http://localhost:3000'

/** A browser on our own page, with the cookies it was given; null sends none. */
export class Caller {
  constructor(public cookie: string | null = null) {}

  /** One that has begun a session. */
  static async withSession(): Promise<Caller> {
    const caller = new Caller()
    await caller.call('POST', '/api/session')
    return caller
  }

  /** Calls the API as the page would. A body is sent as JSON; headers are added, or taken away by null. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string | null> = {},
  ): Promise<Response> {
    const all = new Headers({ host: 'localhost:3000', 'x-forwarded-for': '127.0.0.1' })
    if (method !== 'GET') all.set('origin', ORIGIN)
    if (body !== undefined) all.set('content-type', 'application/json')
    if (this.cookie !== null) all.set('cookie', this.cookie)
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) all.delete(name)
      else all.set(name, value)
    }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await handleApi(
      new Request(`${ORIGIN}${path}`, { method, headers: all, ...(body !== undefined && { body: text }) }),
    )
    for (const given of response.headers.getSetCookie()) this.#keep(given)
    return response
  }

  /** As a browser does: a cookie of the same name gives way, one that has ended is gone. */
  #keep(given: string): void {
    const pair = given.split(';')[0] ?? ''
    const name = `${pair.split('=')[0] ?? ''}=`
    const others = (this.cookie?.split('; ') ?? []).filter((kept) => !kept.startsWith(name))
    const all = /;\s*Max-Age=0/iu.test(given) ? others : [pair, ...others]
    this.cookie = all.length === 0 ? null : all.join('; ')
  }
}

/** The body of an answer, to look into. */
export async function readBody(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>
}
