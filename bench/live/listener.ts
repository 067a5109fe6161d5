import { get, type ClientRequest } from 'node:http'
import type { ServerProcess } from '../../scripts/server-process'
import type { Reader } from './class'

/** One reader who listens over a line of their own, which is cut and comes back. */
export class Listener {
  /** When each note came for the first time, in milliseconds, and how often it came. */
  readonly heard = new Map<string, { at: number; times: number }>()
  /** When lines stood, in milliseconds; the last may stand still. */
  readonly lines: { from: number; to: number | null }[] = []
  cuts = 0
  #request: ClientRequest | null = null
  #last: string
  #text = ''

  constructor(
    private readonly server: ServerProcess,
    private readonly address: string,
    private readonly cookie: Reader,
    cursor: string,
  ) {
    this.#last = cursor
  }

  /** Opens a line from the last event on. Resolves when it stands. */
  connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#text = ''
      const request = get(`${this.server.url}${this.address}`, {
        agent: false,
        headers: { cookie: this.cookie, 'last-event-id': this.#last, 'accept-encoding': 'gzip' },
      })
      this.#request = request
      request.on('error', reject)
      request.on('response', (response) => {
        if (response.statusCode !== 200 || response.headers['content-encoding'] !== undefined) {
          reject(new Error(`no line: ${response.statusCode} ${response.headers['content-encoding'] ?? ''}`))
          return
        }
        response.setEncoding('utf8')
        response.on('error', () => undefined)
        response.on('data', (text: string) => {
          if (this.#request !== request) return
          if (!this.isThere) this.lines.push({ from: performance.now(), to: null })
          this.#read(text)
          resolve()
        })
      })
    })
  }

  /** Cuts the line as a lost network does. */
  cut(): void {
    this.cuts++
    this.close()
  }

  /** Whether a line stands. */
  get isThere(): boolean {
    return this.lines.at(-1)?.to === null
  }

  close(): void {
    const line = this.lines.at(-1)
    if (line) line.to ??= performance.now()
    const request = this.#request
    this.#request = null
    request?.destroy()
  }

  #read(text: string): void {
    const now = performance.now()
    const blocks = (this.#text + text).split('\n\n')
    this.#text = blocks.pop() ?? ''
    for (const block of blocks) {
      if (!block.startsWith('event: change\n')) continue
      const [, id = '', data = ''] = block.split('\n')
      this.#last = id.slice('id: '.length)
      const { annotation } = JSON.parse(data.slice('data: '.length)) as { annotation: { id: string } }
      const known = this.heard.get(annotation.id)
      if (known) known.times++
      else this.heard.set(annotation.id, { at: now, times: 1 })
    }
  }
}
