import { spawnSync } from 'node:child_process'
import { ensureBrowser } from '../install-browser'

/** `npm run test:e2e [-- arguments of playwright test]`: finds or installs a browser, then runs the journeys. */
try {
  ensureBrowser()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
const args = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1)
