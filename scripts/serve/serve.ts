import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import type { Env } from '../../server/env'
import { withContentPolicy } from '../../server/web/content-policy'
import { readPageScripts } from '../../server/web/prerendered-pages'
import { cleanHeaders } from './inbound-headers'
import { listen } from './listen'
import { onStop } from './on-stop'
import { shutDown } from './shut-down'

/** Serves the site with Next until a signal comes. Resolves when it can be reached. */
export async function serve(root: string, env: Env, dev: boolean): Promise<void> {
  const server = createServer()
  const { default: next } = await import('next')
  // Next is not told the address it listens on: it calls 127.0.0.1 localhost, takes its own rewrites for another site's
  // then, and asks itself for ever.
  const app = next({ dev, dir: root, port: env.port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  const answer: RequestListener = (request, response) => void handle(request, response)
  // In development Next runs code from strings, which the policy forbids.
  const guarded = dev ? answer : withContentPolicy(answer, readPageScripts(path.join(root, '.next')))
  server.on('request', (request, response) => {
    cleanHeaders(request, env.trustProxy)
    guarded(request, response)
  })
  onStop(() => shutDown(server, () => app.close()))
  await listen(server, env)
}
