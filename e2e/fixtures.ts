import { test as base, expect, type BrowserContext, type BrowserContextOptions } from '@playwright/test'
import type { Locale } from '../i18n/routing'
import { ServerProcess } from '../scripts/server-process'
import { openSite, type Site } from './site'
import { Complaints, watchContext } from './watch'

export { expect }
export { checkAxe, checkAxeInThemes } from './axe'
export { watchLayoutShift } from './layout-shift'
export { WORK } from './site'

/** Set by the project: every spec runs once a locale. */
export interface SiteOptions {
  siteLocale: Locale
}

interface Fixtures {
  /** Addresses and words of the interface in the project's locale. */
  site: Site
  /** Any complaint of a page that was not announced here fails the test. */
  complaints: Complaints
  /** Opens another reader's browser: cookies and storage of its own, the same watch on its pages. */
  newReader: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

interface WorkerFixtures {
  /** The real server. A test may stop and start it; it runs again before the next one. */
  server: ServerProcess
}

/** Options of a phone, for specs that ask: `test.use(PHONE)`. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

export const test = base.extend<Fixtures & SiteOptions, WorkerFixtures>({
  siteLocale: ['tr', { option: true }],
  server: [
    // Playwright reads the names of the fixtures from the pattern: this one needs none.
    async ({}, use) => {
      // One machine plays every reader here, so the limits of one address do not count.
      const server = await ServerProcess.launch({ RATE_LIMIT: '0', HOST: '127.0.0.1' })
      await use(server)
      await server.dispose()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ server }, use) => {
    await server.start()
    await use(server.url)
  },
  site: async ({ siteLocale }, use) => use(openSite(siteLocale)),
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints()
      watchContext(context, complaints)
      await use(complaints)
      expect(complaints.unexpected, 'what the pages complained of').toEqual([])
    },
    { auto: true },
  ],
  newReader: async ({ browser, complaints, baseURL, locale, timezoneId, viewport }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({
        viewport,
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
        ...options,
      })
      watchContext(context, complaints)
      opened.push(context)
      return context
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})
