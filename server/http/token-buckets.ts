import 'server-only'

/** How much at once, and how much a second after that. */
export interface Budget {
  burst: number
  perSecond: number
}

/** How many keys are remembered; the one that has rested longest is forgotten first. */
const CAPACITY = 50_000

/** A bucket of tokens for each key, full at first and filled up again as time goes by. Kept in memory. */
export class TokenBuckets {
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  constructor(
    private readonly budget: Budget,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes one token. 0 when there was one; else the whole seconds until there will be. */
  take(key: string): number {
    const { burst, perSecond } = this.budget
    const now = this.now()
    const bucket = this.#buckets.get(key) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
    const enough = tokens >= 1
    this.#buckets.delete(key)
    this.#buckets.set(key, { tokens: enough ? tokens - 1 : tokens, at: now })
    this.#forget()
    return enough ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }

  /** A map keeps the order of insertion, and `take` inserts anew. */
  #forget(): void {
    if (this.#buckets.size <= CAPACITY) return
    const [oldest] = this.#buckets.keys()
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}
