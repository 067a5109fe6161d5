import 'server-only'
import { env } from '../env'
import { Problem } from '../problem'
import { TokenBuckets, type Budget } from './token-buckets'

/**
 * A class of 300 behind one address may open the page in the same minute; one reader never saves four notes a second.
 * `request`, `session` and `joinFrom` count an address, the others a reader. Whole notebooks are taken out and brought in one by one.
 */
const BUDGETS = {
  request: { burst: 3000, perSecond: 100 },
  session: { burst: 400, perSecond: 1 },
  write: { burst: 300, perSecond: 4 },
  export: { burst: 60, perSecond: 0.2 },
  /** Codes tried by a reader, and from an address: a class of 300 may join at once, and nobody gets far by guessing. */
  join: { burst: 20, perSecond: 0.1 },
  joinFrom: { burst: 600, perSecond: 0.5 },
  import: { burst: 12, perSecond: 0.1 },
} as const satisfies Record<string, Budget>

export type BudgetName = keyof typeof BUDGETS

/** Shared by all copies of this module in the process. */
const SLOT = Symbol.for('yanyana.rate-limit')
const shared = globalThis as { [SLOT]?: Map<BudgetName, TokenBuckets> | undefined }

/** Spends one of a budget. Throws `rate-limited`, with the seconds to wait. RATE_LIMIT scales every budget; 0 is none. */
export function spend(name: BudgetName, key: string): void {
  const scale = env().rateLimit
  if (scale === 0) return
  const buckets = (shared[SLOT] ??= new Map<BudgetName, TokenBuckets>())
  const { burst, perSecond } = BUDGETS[name]
  const budget = buckets.get(name) ?? new TokenBuckets({ burst: burst * scale, perSecond: perSecond * scale })
  buckets.set(name, budget)
  const wait = budget.take(key)
  if (wait > 0) throw new Problem('rate-limited', { headers: { 'retry-after': String(wait) } })
}
