import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { withContentPolicy } from './content-policy'
import { listInlineScriptHashes } from './inline-scripts'

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** Serves a handler behind the policy and asks it once. */
async function ask(handle: RequestListener, path: string, headers: Record<string, string> = {}) {
  const pages = { byPath: new Map([['/tr/read/ornek', ["'sha256-page'"]]]), shared: ["'sha256-theme'"] }
  const server = createServer(withContentPolicy(handle, pages)).listen(0)
  stops.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
  return answer.headers.get('content-security-policy') ?? ''
}

it('names the scripts of a page once, and neither files nor data', () => {
  const html =
    '<script>a()</script><script src="/b.js"></script><script type="application/ld+json">{}</script>' +
    '<script id="c">a()</script>'
  // printf 'a()' | openssl dgst -sha256 -binary | base64
  expect(listInlineScriptHashes(html)).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"])
})

it('allows a prerendered page its own scripts, found by the address it was rewritten to', async () => {
  const policy = await ask((_, response) => {
    response.setHeader('x-middleware-rewrite', '/tr/read/ornek')
    response.end('page')
  }, '/tr/oku/ornek')
  expect(policy).toContain(`script-src 'self' 'sha256-page';`)
})

it('allows any other page only what every page has and what carries the nonce of its request', async () => {
  let given = ''
  const policy = await ask((request, response) => {
    given = String(request.headers['content-security-policy'])
    response.writeHead(404).end()
  }, '/tr/yok')
  const [nonce] = /'nonce-[\w+/=]{24}'/.exec(given) ?? []
  expect(policy).toContain(`script-src 'self' 'sha256-theme' ${nonce};`)
})

it('drops a policy that a client sends', async () => {
  const policy = await ask((_, response) => response.end(), '/', {
    'content-security-policy': `script-src 'nonce-known'`,
  })
  expect(policy).not.toContain('known')
})

it('never allows scripts by eval or by being inline', async () => {
  const policy = await ask((_, response) => response.end(), '/')
  expect(policy.split('; ').find((rule) => rule.startsWith('script-src'))).not.toContain('unsafe')
})
