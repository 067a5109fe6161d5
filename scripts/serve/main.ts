import { createServer } from 'node:http'
import path from 'node:path'
import { env, type Env } from '../../server/env'
import { prepareDataFolder } from '../../server/prepare-data-folder'
import { siteUrl } from '../../server/site-url'
import { StartupError } from '../../server/startup-error'
import { generateClient } from '../generate-client'
import { ensureBuilt } from './build-site'
import { listen } from './listen'
import { loadDotEnv } from './load-dot-env'
import { migrateDatabase } from './migrate-database'

const ROOT = path.join(import.meta.dirname, '../..')

export interface Start {
  dev: boolean
  /** Runs once the port is known to be free, before the data is touched. */
  claim?: () => Promise<void>
  /** Runs on the database once it is of this release, before anything is built or served. */
  fill?: () => Promise<void>
}

/**
 * Everything from a fresh clone to a running server, doing only what is not done yet. What touches the database is loaded
 * when its client has been generated: a fresh clone has none.
 */
export async function main({ dev, claim, fill }: Start): Promise<void> {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  process.chdir(ROOT)
  loadDotEnv()
  const settings = env()
  await prepareDataFolder(settings)
  await checkPort(settings)
  await claim?.()
  await generateClient()
  const applied = await migrateDatabase(ROOT, settings.databaseFile)
  if (applied.length > 0) console.log(`Database brought up to this release: ${applied.join(', ')}.`)
  await fill?.()
  if (!dev) await ensureBuilt(ROOT, settings.siteUrl)
  const { serve } = await import('./serve')
  await serve(ROOT, settings, dev)
  console.log(`Yanyana is at ${siteUrl().origin}\nIts data is in ${settings.dataFolder}`)
  const { tellHostCode } = await import('./tell-host-code')
  await tellHostCode()
}

/** Known before a build of minutes, not after it. */
async function checkPort(settings: Env): Promise<void> {
  const probe = createServer()
  await listen(probe, settings)
  await new Promise((resolve) => probe.close(resolve))
}

/** Runs `task`; where it cannot start, says so in one line and exits with 1. */
export async function orExplain(task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    console.error(error instanceof StartupError ? error.message : error)
    process.exit(1)
  }
}
