import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { WORK } from '../annotation/annotation.fixture'
import { liveHub } from '../live/live-hub'
import { openLive } from '../live/open-live'

/** Somebody who listens in a world, and every byte that they are told. */
export class Hearer {
  #text = ''

  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>) {
    void this.#listen()
  }

  /** Listens from a cursor on; resolves when they are told all there is. */
  static async open(viewer: Viewer | null, since: string): Promise<Hearer> {
    const body = await openLive({ viewer, since, work: WORK, layers: null, session: null, address: '' })
    const hearer = new Hearer(body.getReader())
    await liveHub().settled()
    return hearer
  }

  async #listen(): Promise<void> {
    const decoder = new TextDecoder()
    for (;;) {
      const { value, done } = await this.reader.read()
      if (done) return
      this.#text += decoder.decode(value, { stream: true })
    }
  }

  /** All that was told; they listen no more. */
  async leave(): Promise<string> {
    await new Promise(setImmediate)
    await this.reader.cancel()
    return this.#text
  }
}
