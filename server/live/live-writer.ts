import 'server-only'

/** Most bytes that wait for a client that reads slowly. */
const MOST_WAITING = 256 * 1024

const encoder = new TextEncoder()

/** The body of an answer that goes on for as long as the client listens. */
export class LiveWriter {
  readonly body: ReadableStream<Uint8Array>
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null
  #waiting: (() => void)[] = []

  /** @param gone called once when nothing more is taken; with whether it is the client who went. */
  constructor(private readonly gone: (hasLeft: boolean) => void) {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller
        },
        pull: () => {
          this.#letGo()
        },
        cancel: () => {
          this.#close(true)
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
    )
  }

  get isOpen(): boolean {
    return this.#controller !== null
  }

  /** Sends text, at once and in the order of the calls. A client that has left too much unread is dropped instead. */
  write(text: string): void {
    const controller = this.#controller
    if (controller === null || text === '') return
    if ((controller.desiredSize ?? 0) > 0) {
      controller.enqueue(encoder.encode(text))
      return
    }
    this.#close()
    // Under this name it is no failure of ours. What waited is thrown away.
    controller.error(new DOMException('the client reads too slowly', 'AbortError'))
  }

  /** Resolves when the client has taken what was sent before, or is gone. */
  async room(): Promise<void> {
    if ((this.#controller?.desiredSize ?? 1) > 0) return
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  /** Sends a last text and closes. */
  end(text: string): void {
    const controller = this.#controller
    this.#close()
    controller?.enqueue(encoder.encode(text))
    controller?.close()
  }

  #close(hasLeft = false): void {
    if (this.#controller === null) return
    this.#controller = null
    this.#letGo()
    this.gone(hasLeft)
  }

  #letGo(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
