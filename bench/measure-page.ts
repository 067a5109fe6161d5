import type { Browser } from '@playwright/test'
import { watchScripts } from './script-bytes'

/** One load of one page with an empty cache. Times are milliseconds from the start of the navigation. */
export interface PageLoad {
  requests: number
  /** Bytes over the wire, headers and bodies, as the server compressed them. */
  wireBytes: number
  /** Bytes of all scripts, each gzipped at level 6, whatever the server did. */
  scriptBytes: number
  layoutShift: number
  /** First contentful paint: the text stands in the document, so it is painted then. */
  textAt: number
  /** When the page answers to the reader: its `yanyana:ready` mark, or the document's own end without scripts. */
  readyAt: number
}

/** How long a page may still load after it stood still, to count what it fetches when idle. */
const SETTLE = 1_500

/** Loads an address once, with the processor slowed down this many times. */
export async function measurePage(browser: Browser, url: string, slowdown: number): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  let wireBytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (wireBytes += encodedDataLength))
  page.on('request', () => requests++)
  const scriptBytes = watchScripts(page)
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 })
    const state = globalThis as unknown as { shifted: number }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        state.shifted += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(SETTLE)
  const timing = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const [ready] = performance.getEntriesByName('yanyana:ready')
    const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
    const state = globalThis as unknown as { shifted: number }
    return {
      layoutShift: state.shifted,
      textAt: paint?.startTime ?? NaN,
      readyAt: ready?.startTime ?? navigation.domContentLoadedEventEnd,
    }
  })
  const load = { ...timing, requests, wireBytes, scriptBytes: await scriptBytes() }
  await context.close()
  return load
}
