import 'server-only'
import { WORK } from '../annotation/annotation.fixture'
import type { Caller } from '../http/api.fixture'
import { liveHub } from '../live/live-hub'

/** Somebody who listens in a world, and every byte that they are told. */
export class Hearer {
  #text = ''
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>

  private constructor(body: ReadableStream<Uint8Array>) {
    this.#reader = body.getReader()
    void this.#listen()
  }

  /** Listens from a cursor on; resolves when they are told all there is. */
  static async open(caller: Caller, since: string): Promise<Hearer> {
    const { status, body } = await caller.call('GET', `/api/works/${WORK}/live?since=${since}`)
    if (status !== 200 || body === null) throw new Error(String(status))
    const hearer = new Hearer(body)
    await liveHub().settled()
    return hearer
  }

  async #listen(): Promise<void> {
    const decoder = new TextDecoder()
    for (;;) {
      const { value, done } = await this.#reader.read()
      if (done) return
      this.#text += decoder.decode(value, { stream: true })
    }
  }

  /** All that was told; they listen no more. */
  async leave(): Promise<string> {
    await new Promise(setImmediate)
    await this.#reader.cancel()
    return this.#text
  }
}
