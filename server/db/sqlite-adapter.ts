import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { tableWritten, tellCommit } from './commits'
import { Lock } from './lock'
import { PRAGMA_SCRIPT } from './pragmas'
import { beginTransaction } from './sqlite-transaction'

/**
 * Prisma's SQLite adapter made durable and fair. Its one connection gets our pragmas, and two of its habits change:
 * a transaction takes the write lock when it begins (a deferred one fails with SQLITE_BUSY when it first writes beside
 * another process), and a statement outside of the open transaction waits for its end (it would run inside it).
 */
export class SqliteAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName: string
  readonly #inner: PrismaBetterSqlite3

  /** @param file path of the database, made if it is not there; its folder must be. */
  constructor(file: string) {
    this.#inner = new PrismaBetterSqlite3({ url: file })
    this.adapterName = this.#inner.adapterName
  }

  async connect(): Promise<SqlDriverAdapter> {
    return open(await this.#inner.connect())
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return open(await this.#inner.connectToShadowDb())
  }
}

async function open(connection: SqlDriverAdapter): Promise<SqlDriverAdapter> {
  await connection.executeScript(PRAGMA_SCRIPT)
  return new SqliteAdapter(connection)
}

class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName: string
  readonly #connection: SqlDriverAdapter
  readonly #lock = new Lock()

  constructor(connection: SqlDriverAdapter) {
    this.#connection = connection
    this.adapterName = connection.adapterName
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    const result = await this.#lock.run(() => this.#connection.queryRaw(query))
    tellStatement(query)
    return result
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    const count = await this.#lock.run(() => this.#connection.executeRaw(query))
    tellStatement(query)
    return count
  }

  executeScript(script: string): Promise<void> {
    return this.#lock.run(() => this.#connection.executeScript(script))
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel !== undefined && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel })
    }
    return beginTransaction(this.#connection, await this.#lock.acquire())
  }

  dispose(): Promise<void> {
    return this.#lock.run(() => this.#connection.dispose())
  }
}

/** A statement outside of a transaction is one of its own. */
function tellStatement({ sql }: SqlQuery): void {
  const table = tableWritten(sql)
  if (table !== null) tellCommit(new Set([table]))
}
