import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an address is answered with; undefined where there is nothing. */
export type Answers = (path: string) => { type: string; body: string } | undefined

/**
 * Serves pages that share their process with no other origin: only there does a browser tell time in steps of five
 * microseconds, and how much memory a page takes.
 */
export async function serveAlone(answers: Answers): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const answer = answers(request.url ?? '/')
    if (!answer) return response.writeHead(404).end()
    return response
      .writeHead(200, {
        'content-type': `${answer.type}; charset=utf-8`,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
