import 'server-only'
import { z } from 'zod'
import { listWorks } from '../content/load-work'
import { checkDurability } from '../db/check-durability'
import { database } from '../db/database'
import { version } from '../version'

/** Whether the server can do its work; `faults` says in words what it cannot. */
export const Health = z.strictObject({
  status: z.enum(['ok', 'failing']),
  version: z.string(),
  database: z.strictObject({ reachable: z.boolean(), durable: z.boolean() }),
  content: z.strictObject({ works: z.int() }),
  faults: z.array(z.string()),
})

export type Health = z.infer<typeof Health>

/** Reads a table, asks the connection what it promises, and loads every work. */
export async function checkHealth(): Promise<Health> {
  const [state, works] = await Promise.all([databaseState(), countWorks()])
  const faults = [
    ...state.faults,
    ...(works === 0 ? ['content: no work could be loaded; npm run check:content says why'] : []),
  ]
  return {
    status: faults.length === 0 ? 'ok' : 'failing',
    version: version(),
    database: { reachable: state.reachable, durable: state.reachable && state.faults.length === 0 },
    content: { works },
    faults,
  }
}

async function databaseState(): Promise<{ reachable: boolean; faults: string[] }> {
  try {
    await database().changeHead.count()
    const faults = await checkDurability(database())
    return { reachable: true, faults: faults.map((fault) => `database: ${fault}`) }
  } catch (error) {
    console.error(error)
    return { reachable: false, faults: ['database: not reachable'] }
  }
}

async function countWorks(): Promise<number> {
  try {
    return (await listWorks()).length
  } catch (error) {
    console.error(error)
    return 0
  }
}
