import type { IncomingMessage } from 'node:http'

/** Headers by which parts of the framework talk to each other. From outside they are an attack. */
const INTERNAL = /^(x-middleware-|content-security-policy)/

/** Claims about the way a request came; only a proxy in front may make them. */
const FORWARDED = /^(x-forwarded-|forwarded$|x-real-ip$)/

/** Takes away what nobody outside may say, and sees that `x-forwarded-for` ends with the address of the client. */
export function cleanHeaders(request: IncomingMessage, trustProxy: boolean): void {
  const { headers, socket } = request
  for (const name of Object.keys(headers)) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a header's name is known when it is there
    if (INTERNAL.test(name) || (!trustProxy && FORWARDED.test(name))) delete headers[name]
  }
  headers['x-forwarded-for'] ??= socket.remoteAddress ?? 'unknown'
}
