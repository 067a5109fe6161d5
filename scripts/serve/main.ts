import { createServer } from 'node:http'
import path from 'node:path'
import { env, type Env } from '../../server/env'
import { accountPath } from '../../lib/account/account-paths'
import { renewHostCode } from '../../server/host/host-code'
import { prepareDataFolder } from '../../server/prepare-data-folder'
import { siteUrl } from '../../server/site-url'
import { StartupError } from '../../server/startup-error'
import { generateClient } from '../generate-client'
import { ensureBuilt } from './build-site'
import { listen } from './listen'
import { loadDotEnv } from './load-dot-env'
import { migrateDatabase } from './migrate-database'

const ROOT = path.join(import.meta.dirname, '../..')

/** Everything from a fresh clone to a running server, doing only what is not done yet. */
export async function main({ dev }: { dev: boolean }): Promise<void> {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  process.chdir(ROOT)
  loadDotEnv()
  const settings = env()
  await prepareDataFolder(settings)
  await checkPort(settings)
  await generateClient()
  const applied = await migrateDatabase(ROOT, settings.databaseFile)
  if (applied.length > 0) console.log(`Database brought up to this release: ${applied.join(', ')}.`)
  if (!dev) await ensureBuilt(ROOT, settings.siteUrl)
  const { serve } = await import('./serve')
  await serve(ROOT, settings, dev)
  console.log(`Yanyana is at ${siteUrl().origin}\nIts data is in ${settings.dataFolder}`)
  await tellHostCode()
}

/** As long as nobody looks after the installation, whoever can read this may. */
async function tellHostCode(): Promise<void> {
  const code = await renewHostCode()
  if (code === null) return
  const page = new URL(accountPath('/host', 'en'), siteUrl()).href
  console.log(
    `Nobody is the host of it yet: open ${page} and enter this code, which works once:\n\n    ${code}\n`,
  )
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
