import 'server-only'
import { withReaderCookie } from '../session/reader-cookie'

/** What a route answers with; the door makes a Response of it. */
export interface Answer {
  status: number
  /** Sent as JSON; a stream is sent as it comes. */
  body: unknown
  /** Of the body: `application/json` where it is left out. */
  mediaType?: string
  /** The version of the annotation in the body. */
  etag?: number
  headers?: Record<string, string>
  /** Set-Cookie lines, in place of those of the viewer's session. */
  cookies?: string[]
  /** Set-Cookie lines beside those. */
  extraCookies?: string[]
}

/** Personal answers are kept by nobody on the way, and by no browser. */
export const NO_STORE = 'private, no-store'

/** The Response, without the viewer's cookies. */
export function toResponse(answer: Answer): Response {
  const headers = new Headers(answer.headers)
  headers.set('content-type', answer.mediaType ?? 'application/json')
  if (!headers.has('cache-control')) headers.set('cache-control', NO_STORE)
  if (answer.etag !== undefined) headers.set('etag', `"${answer.etag}"`)
  const { cookies = [], extraCookies = [] } = answer
  for (const cookie of withReaderCookie([...cookies, ...extraCookies])) headers.append('set-cookie', cookie)
  const body = answer.body instanceof ReadableStream ? answer.body : JSON.stringify(answer.body)
  return new Response(body as BodyInit, { status: answer.status, headers })
}
