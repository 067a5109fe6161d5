import { parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { QUIET_FLAGS } from '../scripts/find-browser'
import { ensureBrowser } from '../scripts/install-browser'
import { ServerProcess } from '../scripts/server-process'
import { EMPTY_PAGE_SCRIPT_BYTES } from './budget'
import { buildEmptyApp } from './empty-app'
import { measurePage, type PageLoad } from './measure-page'
import { servePlainPage, toPlainHtml } from './plain-page'
import { printSummary, summarize } from './summary'

/**
 * `npm run bench:page [-- --runs 5 --slowdown 4 --json]`: the reader, a plain document of the same text and an empty
 * page of the same packages, loaded in turn, so that a slow moment of the machine falls on all three.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const slowdown = Number(values.slowdown)
const READER = '/tr/oku/kritik-mineraller'

type Page = 'reader' | 'plain' | 'empty'

async function measureAll(
  browser: Browser,
  addresses: Record<Page, string>,
): Promise<Record<Page, PageLoad>> {
  const loads: Record<Page, PageLoad[]> = { reader: [], plain: [], empty: [] }
  const pages = Object.keys(addresses) as Page[]
  for (const page of pages) await measurePage(browser, addresses[page], 1)
  for (let run = 0; run < runs; run++) {
    for (const page of pages) loads[page].push(await measurePage(browser, addresses[page], slowdown))
  }
  return { reader: summarize(loads.reader), plain: summarize(loads.plain), empty: summarize(loads.empty) }
}

const { executablePath, sandbox } = ensureBrowser()
const app = await buildEmptyApp()
const empty = await ServerProcess.launchNext(app.folder)
const reader = await ServerProcess.launch()
const html = await (await fetch(reader.url + READER)).text()
const plain = await servePlainPage(toPlainHtml(html))
const browser = await chromium.launch({ executablePath, chromiumSandbox: sandbox, args: QUIET_FLAGS })

try {
  const result = await measureAll(browser, {
    reader: reader.url + READER,
    plain: plain.url,
    empty: `${empty.url}/tr`,
  })
  process.stdout.write(`Medians of ${runs} loads, processor slowed ${slowdown} times.\n\n`)
  process.stdout.write(`${printSummary(result.reader, result.plain, result.empty)}\n`)
  const drift = result.empty.scriptBytes - EMPTY_PAGE_SCRIPT_BYTES
  if (Math.abs(drift) > 500)
    process.stdout.write(`The empty page has moved by ${drift} bytes: see bench/budget.ts.\n`)
  if (values.json) process.stdout.write(`${JSON.stringify({ runs, slowdown, ...result })}\n`)
} finally {
  await browser.close()
  plain.close()
  await Promise.all([reader.dispose(), empty.dispose()])
  await app.remove()
}
