import 'server-only'
import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { tableWritten, tellCommit } from './commits'

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/**
 * Begins a transaction that holds the write lock from its first moment. `release` is called when it has ended, however
 * it ended; the connection is then never left inside a transaction.
 */
export async function beginTransaction(
  connection: SqlDriverAdapter,
  release: () => void,
): Promise<Transaction> {
  const run = async (sql: string) => {
    await connection.executeRaw(statement(sql))
  }
  try {
    await run('BEGIN IMMEDIATE')
  } catch (error) {
    release()
    throw error
  }
  const tables = new Set<string>()
  const note = (query: SqlQuery) => {
    const table = tableWritten(query.sql)
    if (table !== null) tables.add(table)
    return query
  }
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    // Asks Prisma to leave COMMIT and ROLLBACK to us: after a COMMIT that failed it would not roll back.
    options: { usePhantomQuery: true },
    queryRaw: (query) => connection.queryRaw(note(query)),
    executeRaw: (query) => connection.executeRaw(note(query)),
    async commit() {
      try {
        await run('COMMIT')
      } catch (error) {
        await rollBack(run)
        throw error
      } finally {
        release()
      }
      tellCommit(tables)
    },
    async rollback() {
      try {
        await rollBack(run)
      } finally {
        release()
      }
    },
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  }
}

/** SQLite rolls back by itself on some errors (a full disk); that there is nothing left to roll back is no failure. */
async function rollBack(run: (sql: string) => Promise<void>): Promise<void> {
  try {
    await run('ROLLBACK')
  } catch (error) {
    const already =
      isDriverAdapterError(error) && error.cause.originalMessage?.includes('no transaction is active')
    if (already !== true) throw error
  }
}
