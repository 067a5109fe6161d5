import 'server-only'
import { checkDurability } from './db/check-durability'
import { takesWriteLock } from './db/check-write-lock'
import { database } from './db/database'
import { env } from './env'
import { keepMailing } from './inbox/keep-mailing'
import { fillSearchTexts } from './search/fill-search-texts'

/** Ends the process, with one line, unless the database keeps what an answer promises. */
export async function checkBoot(): Promise<void> {
  const faults = await findFaults()
  if (faults.length === 0) {
    await fillSearch()
    keepMailing()
    return
  }
  console.error(
    `The database ${env().databaseFile} cannot promise to keep what is saved (${faults.join('; ')}): ` +
      'put it on a local disk, and see that nothing else has changed its settings.',
  )
  process.exit(1)
}

/** Before the first request: a search finds all there is, or nothing is searched. */
async function fillSearch(): Promise<void> {
  const filled = await fillSearchTexts()
  if (filled > 0) console.log(`Prepared ${filled} notes for searching.`)
}

async function findFaults(): Promise<string[]> {
  try {
    const faults = await checkDurability(database())
    if (!(await takesWriteLock(database(), env().databaseFile))) faults.push('BEGIN IMMEDIATE takes no lock')
    return faults
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
