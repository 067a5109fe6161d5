import 'server-only'
import { WORK } from '../annotation/annotation.fixture'
import type { Caller } from '../http/api.fixture'

export interface Heard {
  event: string
  id: string | null
  data: Record<string, unknown>
}

/** Somebody who listens by the API and hears every event. */
export class Ear {
  readonly heard: Heard[] = []
  isClosed = false
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  #wake: (() => void)[] = []

  private constructor(body: ReadableStream<Uint8Array>) {
    this.#reader = body.getReader()
    void this.#listen()
  }

  /** Listens from a cursor on; `last` is what a browser that comes back says. */
  static async open(
    caller: Caller,
    { since = '0', layer, last }: { since?: string; layer?: string; last?: string | null } = {},
  ): Promise<Ear> {
    const query = new URLSearchParams({ since, ...(layer !== undefined && { layer }) })
    const response = await caller.call(
      'GET',
      `/api/works/${WORK}/live?${query.toString()}`,
      undefined,
      last ? { 'last-event-id': last } : {},
    )
    return Ear.on(response)
  }

  /** Listens to an answer. */
  static on(response: Response): Ear {
    if (response.status !== 200 || response.body === null) throw new Error(String(response.status))
    return new Ear(response.body)
  }

  async #listen(): Promise<void> {
    const decoder = new TextDecoder()
    let text = ''
    for (;;) {
      const piece = await this.#reader.read().catch(() => ({ done: true as const, value: undefined }))
      if (piece.done) break
      text += decoder.decode(piece.value, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      this.heard.push(...blocks.flatMap(parse))
      this.#tell()
    }
    this.isClosed = true
    this.#tell()
  }

  #tell(): void {
    for (const wake of this.#wake.splice(0)) wake()
  }

  /** Resolves when it is so. */
  async until(isSo: (ear: Ear) => boolean): Promise<void> {
    while (!isSo(this)) {
      if (this.isClosed) throw new Error(`closed after ${JSON.stringify(this.heard.at(-1))}`)
      await new Promise<void>((resolve) => this.#wake.push(resolve))
    }
  }

  /** The line is cut. */
  async cut(): Promise<void> {
    await this.#reader.cancel()
  }

  /** The ids of the annotations that were told, in order. */
  get ids(): string[] {
    return this.heard.flatMap(({ event, data }) => {
      const annotation = data['annotation'] as { id: string } | undefined
      return event === 'change' && annotation ? [annotation.id] : []
    })
  }

  /** The last cursor that was told. */
  get last(): string | null {
    return this.heard.findLast(({ id }) => id !== null)?.id ?? null
  }

  /** The data of the events of a name. */
  all(event: string): Record<string, unknown>[] {
    return this.heard.filter((one) => one.event === event).map(({ data }) => data)
  }
}

function parse(block: string): Heard[] {
  const fields = new Map(
    block.split('\n').map((line) => [line.split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
  )
  const event = fields.get('event')
  if (event === undefined) return []
  return [
    {
      event,
      id: fields.get('id') ?? null,
      data: JSON.parse(fields.get('data') ?? '') as Record<string, unknown>,
    },
  ]
}
