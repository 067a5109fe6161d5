import 'server-only'
import type { Database } from './open-database'
import { PRAGMAS } from './pragmas'

/** What does not hold on the live connection, each as `synchronous is 1, not 2`. Empty when an answer is a promise. */
export async function checkDurability(database: Database): Promise<string[]> {
  const faults: string[] = []
  for (const { name, expected } of PRAGMAS) {
    const [row] = await database.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
    const found = String(Object.values(row ?? {})[0])
    if (found !== expected) faults.push(`${name} is ${found}, not ${expected}`)
  }
  return faults
}
