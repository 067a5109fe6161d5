import 'server-only'

/** Lets one holder in at a time, in the order in which they asked. */
export class Lock {
  #last: Promise<void> = Promise.resolve()

  /** Resolves with the function that lets the next one in. Calling it again does nothing. */
  async acquire(): Promise<() => void> {
    const before = this.#last
    let release = () => {}
    this.#last = new Promise((resolve) => (release = resolve))
    await before
    return release
  }

  /** Runs `task` while holding the lock; passes on its result or its failure. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await task()
    } finally {
      release()
    }
  }
}
