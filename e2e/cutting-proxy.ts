import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import type { ServerProcess } from '../scripts/server-process'

/** Where the next change of a note, or the next import, is cut on its way. */
export const CUTS = [
  'before anything is sent',
  'within the request',
  'before the commit',
  'between the commit and the answer',
  'within the answer',
] as const

export type Cut = (typeof CUTS)[number]

/** How long a few bytes take on this machine, in milliseconds. */
const BYTES = 50

/**
 * Stands between a browser and the server, lets everything through, and cuts the line when it is told to: the next change
 * of a note at one place, and every later one before anything is sent, until it is mended.
 */
export class CuttingProxy {
  #cut: Cut | null = null
  #isAway = false
  #isCut = false

  private constructor(
    private readonly proxy: Server,
    private readonly server: ServerProcess,
  ) {}

  static async open(server: ServerProcess): Promise<CuttingProxy> {
    const http = createServer()
    const proxy = new CuttingProxy(http, server)
    http.on('request', (asked, answer) => void proxy.#pass(asked, answer).catch(() => asked.socket.destroy()))
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    return proxy
  }

  get url(): string {
    return `http://localhost:${(this.proxy.address() as AddressInfo).port}`
  }

  /** Whether the cut that was told has been made, and a server it killed is back. */
  get isCut(): boolean {
    return this.#isCut
  }

  cut(where: Cut): void {
    this.#cut = where
    this.#isCut = false
    this.#isAway = true
  }

  mend(): void {
    this.#cut = null
    this.#isAway = false
  }

  close(): void {
    this.proxy.close()
    this.proxy.closeAllConnections()
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (!isChange(asked) || !this.#isAway) {
      const given = await this.#ask(asked, await buffer(asked))
      answer.writeHead(given.statusCode ?? 502, given.rawHeaders)
      given.pipe(answer)
      return
    }
    const told = this.#cut
    const where = told ?? 'before anything is sent'
    this.#cut = null
    if (where === 'within the answer') await this.#halfAnswer(asked, answer)
    else if (where !== 'before anything is sent') await this.#lose(where, asked)
    this.#isCut ||= told !== null
    asked.socket.destroy()
  }

  async #lose(where: Cut, asked: IncomingMessage): Promise<void> {
    const body = await buffer(asked)
    if (where === 'between the commit and the answer') {
      await buffer(await this.#ask(asked, body))
      return
    }
    const head = Buffer.from(
      [`${asked.method} ${asked.url} HTTP/1.1`, ...pairs(asked.rawHeaders), '', ''].join('\r\n'),
    )
    const isWhole = where === 'before the commit'
    // Of a request without a body, half the head.
    const half = body.length > 0 ? head.length + body.length / 2 : head.length / 2
    const bytes = Buffer.concat([head, body])
    if (isWhole) this.server.hold()
    const socket = connect(this.server.port, 'localhost').on('error', () => {})
    await once(socket, 'connect')
    socket.write(isWhole ? bytes : bytes.subarray(0, half))
    await pause(BYTES)
    if (isWhole) {
      await this.server.stop('SIGKILL')
      await this.server.start()
    }
    socket.destroy()
  }

  async #halfAnswer(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const given = await this.#ask(asked, await buffer(asked))
    const text = await buffer(given)
    const headers = { ...given.headers, 'content-length': text.length }
    delete headers['transfer-encoding']
    answer.writeHead(given.statusCode ?? 502, headers)
    answer.write(text.subarray(0, text.length / 2))
    await pause(BYTES)
  }

  async #ask(asked: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { method, url: path, headers } = asked
    const sent = request({ port: this.server.port, host: 'localhost', method, path, headers })
    sent.end(body)
    const [given] = (await once(sent, 'response')) as [IncomingMessage]
    return given
  }
}

/** A change of a note, or a file that is taken in; not the look at one. */
function isChange({ url = '', method }: IncomingMessage): boolean {
  if (url.startsWith('/api/import')) return !url.includes('preview')
  return url.startsWith('/api/annotations/') && method !== 'GET'
}

function pairs(raw: readonly string[]): string[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${raw[at + 1] ?? ''}`] : []))
}
