import { spawnSync } from 'node:child_process'
import { generateClient } from '../generate-client'
import { ensureBrowser } from '../install-browser'
import { ensureBuilt } from '../serve/build-site'
import { orExplain } from '../serve/main'
import { CLEAN_ENV } from './clean-env'

/** `npm run test:e2e [-- arguments of playwright test]`: sees to a browser and a build, then runs the journeys. */
await orExplain(async () => {
  Object.assign(process.env, CLEAN_ENV)
  ensureBrowser()
  await generateClient()
  await ensureBuilt(process.cwd(), null)
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
})
