import 'server-only'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import type { Database } from './open-database'
import { SqliteAdapterFactory } from './sqlite-adapter'

/**
 * Whether a transaction holds the write lock from its first moment (BEGIN IMMEDIATE). Asked by letting a second
 * connection that does not wait try to begin beside an open transaction that has written nothing yet.
 */
export async function takesWriteLock(database: Database, file: string): Promise<boolean> {
  const other = await new SqliteAdapterFactory(file).connect()
  try {
    await other.executeScript('PRAGMA busy_timeout = 0')
    return await database.$transaction(() => isLockedOut(() => other.startTransaction()))
  } finally {
    await other.dispose()
  }
}

async function isLockedOut(begin: () => Promise<{ rollback(): Promise<void> }>): Promise<boolean> {
  try {
    const transaction = await begin()
    await transaction.rollback()
    return false
  } catch (error) {
    if (isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout') return true
    throw error
  }
}
