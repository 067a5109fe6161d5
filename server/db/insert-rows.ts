import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { DatabaseTransaction } from './open-database'

/** Values in one statement: fewer than any database takes. */
const VALUES = 10_000

/** A value of a column. */
type Value = string | number | bigint | boolean | Date | null

/**
 * Writes many rows into a table, in their order. All have the columns of the first. For thousands of rows `createMany` takes
 * a hundred times as long, all of it in planning the query, and nothing else runs in the process meanwhile.
 */
export async function insertRows(
  transaction: DatabaseTransaction,
  table: Prisma.ModelName,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const names = Prisma.join(columns.map((column) => Prisma.raw(`"${column}"`)))
  const atOnce = Math.floor(VALUES / columns.length)
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows
      .slice(from, from + atOnce)
      .map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`)
    await transaction.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) VALUES ${Prisma.join(values)}`
    // Whoever else waits for this process has a turn.
    await new Promise(setImmediate)
  }
}
