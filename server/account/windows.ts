import 'server-only'

/** How many keys are remembered; the one that has rested longest is forgotten first. */
const CAPACITY = 50_000

/** So many a key within any stretch of time as long as the window. Kept in memory. */
export class Windows {
  readonly #taken = new Map<string, number[]>()

  constructor(
    private readonly limit: number,
    /** Milliseconds. */
    private readonly span: number,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** Takes one. 0 where there was one left; else the whole seconds until there will be. */
  take(key: string): number {
    const now = this.now()
    const recent = (this.#taken.get(key) ?? []).filter((at) => at > now - this.span)
    const first = recent[recent.length - this.limit]
    if (first === undefined) recent.push(now)
    this.#taken.delete(key)
    this.#taken.set(key, recent)
    this.#forget()
    return first === undefined ? 0 : Math.max(1, Math.ceil((first + this.span - now) / 1000))
  }

  /** Gives the last one back: it was no guess. */
  giveBack(key: string): void {
    this.#taken.get(key)?.pop()
  }

  /** All is forgiven. */
  clear(key: string): void {
    this.#taken.delete(key)
  }

  /** A map keeps the order of insertion, and `take` inserts anew. */
  #forget(): void {
    if (this.#taken.size <= CAPACITY) return
    const [oldest] = this.#taken.keys()
    if (oldest !== undefined) this.#taken.delete(oldest)
  }
}
