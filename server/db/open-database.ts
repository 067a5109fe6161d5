import 'server-only'
import { PrismaClient } from '@/prisma/generated/client'
import { SqliteAdapterFactory } from './sqlite-adapter'

/** Every table, through Prisma. */
export type Database = PrismaClient

/** What a verb writes with inside of a transaction. */
export type DatabaseTransaction = Parameters<Parameters<Database['$transaction']>[0]>[0]

/** Longest that a transaction waits for its turn, and longest that it may run, in milliseconds. */
const PATIENCE = 10_000

/** A client of its own on the database file. The caller closes it with `$disconnect`. */
export function openDatabase(file: string): Database {
  return new PrismaClient({
    adapter: new SqliteAdapterFactory(file),
    transactionOptions: { maxWait: PATIENCE, timeout: PATIENCE },
    errorFormat: 'minimal',
  })
}
