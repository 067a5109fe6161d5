import 'server-only'
import { createHash } from 'node:crypto'
import type { BetterAuthOptions, DBAdapter } from 'better-auth'

type Query = Record<string, unknown> & { model: string }
type Row = Record<string, unknown>
type Operation = (query: Query) => Promise<unknown>
type Condition = { field: string; value: unknown }

const OPERATIONS = [
  'create',
  'findOne',
  'findMany',
  'count',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'consumeOne',
  'incrementOne',
] as const

/** What the database holds instead of a session token. The token is 32 random characters, so it needs no salt. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/**
 * Keeps session tokens out of the database: a stolen copy of it opens no session. Tokens that come with a query are
 * hashed on the way in and put back into its result; those of other rows come out as their hashes.
 */
export function hashSessionTokens(
  adapter: (options: BetterAuthOptions) => DBAdapter,
): (options: BetterAuthOptions) => DBAdapter {
  return (options) => {
    const inner = adapter(options)
    return {
      ...sealed(inner),
      transaction: (task) => inner.transaction((transaction) => task(sealed(transaction))),
    }
  }
}

function sealed<A extends Pick<DBAdapter, (typeof OPERATIONS)[number]>>(inner: A): A {
  const outer = { ...inner }
  for (const name of OPERATIONS) {
    const operation = inner[name] as unknown as Operation
    Object.assign(outer, {
      [name]: async (query: Query) => {
        if (query.model !== 'session') return operation(query)
        const tokens = new Map<string, string>()
        return reveal(await operation(sealQuery(query, tokens)), tokens)
      },
    })
  }
  return outer
}

/** Notes each token it hashes, by its hash. */
function sealQuery(query: Query, tokens: Map<string, string>): Query {
  const seal = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(seal)
    if (typeof value !== 'string') return value
    const hash = hashToken(value)
    tokens.set(hash, value)
    return hash
  }
  const sealFields = (row: unknown) =>
    typeof row === 'object' && row !== null && 'token' in row ? { ...row, token: seal(row.token) } : row
  const sealWhere = (where: Condition[]) =>
    where.map((part) => (part.field === 'token' ? { ...part, value: seal(part.value) } : part))
  return {
    ...query,
    ...('data' in query && { data: sealFields(query['data']) }),
    ...('update' in query && { update: sealFields(query['update']) }),
    ...(Array.isArray(query['where']) && { where: sealWhere(query['where'] as Condition[]) }),
  }
}

function reveal(result: unknown, tokens: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(result)) return result.map((row: unknown) => reveal(row, tokens))
  if (typeof result !== 'object' || result === null || !('token' in result)) return result
  const token = tokens.get(String(result.token))
  return token === undefined ? result : ({ ...result, token } satisfies Row)
}
