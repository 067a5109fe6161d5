import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** A Chromium that was seen to start. `sandbox` says whether it starts with its sandbox on. */
export interface FoundBrowser {
  executablePath: string
  sandbox: boolean
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Playwright’s own, which a list of ours takes the place of, and what opens with the address bar of every window: two
 * pages of the browser’s, to which half of the work of a new window went.
 */
const UNWANTED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** Flags that keep the browser from asking the network for anything of its own, and from work that nobody sees. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${UNWANTED_FEATURES.join()}`,
]

const isRoot = () => process.getuid?.() === 0

/** Starts the browser once on an empty page: a missing library or an unusable sandbox shows here, in one second. */
function starts(executablePath: string, flags: string[]): boolean {
  const all = ['--headless', ...QUIET_FLAGS, ...flags, '--dump-dom', 'about:blank']
  const run = spawnSync(executablePath, all, { stdio: 'ignore', timeout: 20_000 })
  return run.status === 0
}

/** Chromium refuses its sandbox to root, and some kernels refuse it to everyone: then, and only then, it is off. */
function tryBrowser(executablePath: string): FoundBrowser | null {
  if (!existsSync(executablePath)) return null
  if (!isRoot() && starts(executablePath, [])) return { executablePath, sandbox: true }
  if (starts(executablePath, ['--no-sandbox'])) return { executablePath, sandbox: false }
  return null
}

/** Every place a Chromium may stand, Playwright's own first. */
function listPlaces(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const installed = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...installed, ...FIXED_PLACES]
}

/** The first Chromium on this machine that starts, or null. The answer is kept for child processes. */
export function findBrowser(): FoundBrowser | null {
  const known = process.env.FOUND_BROWSER
  if (known) return JSON.parse(known) as FoundBrowser
  for (const place of listPlaces()) {
    const found = tryBrowser(place)
    if (!found) continue
    process.env.FOUND_BROWSER = JSON.stringify(found)
    return found
  }
  return null
}
