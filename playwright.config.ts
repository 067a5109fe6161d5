import { defineConfig, devices } from '@playwright/test'
import { findBrowser, QUIET_FLAGS } from './scripts/find-browser'
import type { SiteOptions } from './e2e/fixtures'

const browser = findBrowser()

/**
 * What runs in Turkish alone, because it is the same in either language: whole specs on a page of their own, or of what is
 * sent, or of the server; and tests that say `@once`. What the words of the interface are, what they do to the layout, what
 * axe says of a state, and each feature's own journey run in both.
 */
const SPECS_ONCE = /(anchor-(dom|paint|reader|selection)|drafts|hostile|network-cut)\.spec\.ts$/
const TESTS_ONCE = /@once/

export default defineConfig<SiteOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 90_000,
  // Long enough for a busy machine: what holds is seen at once, so it costs nothing where all is well.
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Europe/Istanbul',
    // A trace takes a third of a journey's time: `-- --trace retain-on-failure` asks for it.
    trace: 'off',
    launchOptions: {
      ...(browser && { executablePath: browser.executablePath }),
      chromiumSandbox: browser?.sandbox ?? true,
      args: QUIET_FLAGS,
    },
  },
  projects: [
    { name: 'tr', use: { siteLocale: 'tr', locale: 'tr-TR' } },
    {
      name: 'en',
      use: { siteLocale: 'en', locale: 'en-GB' },
      testIgnore: SPECS_ONCE,
      grepInvert: TESTS_ONCE,
    },
  ],
})
