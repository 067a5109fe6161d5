import path from 'node:path'
import { parseArgs } from 'node:util'
import { claimDemoFolder, markDemoWritten } from './demo/demo-folder'
import { seminarId } from './demo/seminar'
import { welcome } from './demo/welcome'
import { siteUrl } from '../server/site-url'
import { loadDotEnv } from './serve/load-dot-env'
import { main, orExplain } from './serve/main'
import { CLEAN_ENV } from './test/clean-env'

/**
 * `npm run demo`: a seminar of people who do not exist, in a data folder of its own. A second run finds it as it was left;
 * `-- --fresh` makes it anew, `-- --folder path` has it stand elsewhere. Of the settings only PORT and HOST count; its
 * passwords are known to all, so without HOST nothing but this machine reaches it.
 */
await orExplain(async () => {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean', default: false }, folder: { type: 'string', default: 'data-demo' } },
  })
  const folder = path.resolve(path.join(import.meta.dirname, '..'), values.folder)
  loadDotEnv()
  const host = process.env.HOST === undefined || process.env.HOST === '' ? '127.0.0.1' : process.env.HOST
  Object.assign(process.env, { ...CLEAN_ENV, HOST: host, DATA_DIR: folder })
  let isWritten = false
  await main({
    dev: false,
    claim: async () => {
      isWritten = await claimDemoFolder(folder, values.fresh)
    },
    fill: async () => {
      if (isWritten) return
      console.log('Writing the demonstration …')
      const { writeDemo } = await import('./demo/write-demo')
      await writeDemo()
      await markDemoWritten(folder)
    },
  })
  console.log(welcome(siteUrl(), seminarId()))
})
