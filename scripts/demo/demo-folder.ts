import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartupError } from '../../server/startup-error'

/** Stands in every folder of a demonstration, and nowhere else. */
const MARK = 'DEMO'

const BEGUN = 'A demonstration of Yanyana is being written here.\n'

const WRITTEN =
  'This folder holds a demonstration of Yanyana: everybody in it is made up, and `npm run demo -- --fresh` throws it away.\n'

/**
 * Makes the folder a demonstration’s own, and tells whether a demonstration stands there already. With `fresh`, or
 * where its writing was broken off, what stands there goes. Throws a `StartupError` where anything else stands there.
 */
export async function claimDemoFolder(folder: string, fresh: boolean): Promise<boolean> {
  const mark = path.join(folder, MARK)
  const found = existsSync(folder) ? await readdir(folder) : []
  const said = found.includes(MARK) ? await readFile(mark, 'utf8') : null
  if (found.length > 0 && said !== BEGUN && said !== WRITTEN) {
    throw new StartupError(
      `${folder} is no folder of a demonstration, and what is in it stays as it is: name another with --folder.`,
    )
  }
  if (said === WRITTEN && !fresh) return true
  for (const name of found) {
    if (name !== MARK) await rm(path.join(folder, name), { recursive: true })
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(mark, BEGUN)
  return false
}

/** From now on there is a demonstration to be reused. */
export async function markDemoWritten(folder: string): Promise<void> {
  await writeFile(path.join(folder, MARK), WRITTEN)
}
