import { spawnSync } from 'node:child_process'
import { StartupError } from '../server/startup-error'
import { findBrowser, type FoundBrowser } from './find-browser'

const MINUTES = 60_000

/** What a person must do where no browser is found and none can be installed. */
export const NO_BROWSER =
  'No browser was found and none could be installed: install Chromium or Google Chrome ' +
  '(on Debian: apt-get install chromium) and run the command again.'

function run(command: string, args: string[], minutes: number): boolean {
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'] as ['ignore', 'inherit', 'inherit'],
    timeout: minutes * MINUTES,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
    },
  }
  return spawnSync(command, args, options).status === 0
}

const playwright = (...args: string[]) =>
  run(process.execPath, ['node_modules/@playwright/test/cli.js', ...args], 10)

/** Ways to come by a browser, tried in order until one of them leaves a browser that starts. */
function listWays(): { name: string; install: () => boolean }[] {
  const ways = [{ name: 'Playwright’s Chromium', install: () => playwright('install', 'chromium') }]
  if (process.getuid?.() !== 0) return ways
  return [
    ...ways,
    {
      name: 'Debian’s Chromium',
      install: () =>
        run('apt-get', ['update', '-q'], 5) &&
        run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], 15),
    },
  ]
}

/** A browser that starts: one that is there already, else one installed now. Throws the sentence above. */
export function ensureBrowser(): FoundBrowser {
  const present = findBrowser()
  if (present) return present
  for (const way of listWays()) {
    process.stdout.write(`No browser found; installing ${way.name} …\n`)
    if (!way.install()) continue
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new StartupError(NO_BROWSER)
}
