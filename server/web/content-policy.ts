import 'server-only'
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { PageScripts } from './prerendered-pages'

/**
 * What a page may load and run: this site's own files, and of scripts written into it only those named here.
 * Inline styles are allowed as attributes and elements, since the page sets positions with them; they run nothing.
 */
export function writeContentPolicy(scripts: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${scripts.join(' ')}`.trimEnd(),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/**
 * Puts the policy on every answer. A prerendered page is allowed the scripts that the build wrote into it; a page
 * rendered for one request, those that carry its nonce and those that every page has..
 */
export function withContentPolicy(handle: RequestListener, pages: PageScripts): RequestListener {
  return (request, response) => {
    const nonce = `'nonce-${randomBytes(16).toString('base64')}'`
    request.headers['content-security-policy'] = writeContentPolicy([nonce])
    onHead(response, () => {
      const scripts = pages.byPath.get(findInternalPath(request, response)) ?? [...pages.shared, nonce]
      response.setHeader('content-security-policy', writeContentPolicy(scripts))
    })
    handle(request, response)
  }
}

/** Where a localised address leads inside the app; the request's own path where nothing rewrote it. */
function findInternalPath(request: IncomingMessage, response: ServerResponse): string {
  const rewritten = response.getHeader('x-middleware-rewrite')
  const address = typeof rewritten === 'string' ? rewritten : (request.url ?? '/')
  const path = new URL(address, 'http://localhost').pathname
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** Calls back just before the head is written, also where the first byte of the body writes it. */
function onHead(response: ServerResponse, change: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse
  response.writeHead = (...head: unknown[]) => {
    if (!response.headersSent) change()
    return writeHead(...head)
  }
}
