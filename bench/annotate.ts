import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { QUIET_FLAGS } from '../scripts/find-browser'
import { ensureBrowser } from '../scripts/install-browser'
import { getWork } from '../server/content/load-work'
import { serveBench } from './annotate/bench-server'
import { weighModule } from './annotate/bundle'
import type { CellResults } from './annotate/cell'
import { ENTRIES } from './annotate/contestants'
import { listRows } from './annotate/list-rows'
import { measureDocument } from './annotate/measure-document'
import { printTables } from './annotate/print-tables'
import { CHANGES } from './annotate/revise-text'

/**
 * `npm run bench:annotate [-- --paragraphs 20,2000 --notes 100,1000,10000 --changes exact --only ours,floor --rounds 5 --json]`:
 * anchoring, painting and finding notes, by us, by other libraries and by a floor, on the same texts in one browser.
 */
const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '20,2000' },
    notes: { type: 'string', default: '100,1000,10000' },
    changes: { type: 'string', default: CHANGES.join() },
    only: { type: 'string', default: ENTRIES.map(({ page }) => page).join() },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '2000' },
    json: { type: 'boolean', default: false },
  },
})
const numbers = (list: string) => list.split(',').map(Number)
const entries = ENTRIES.filter(({ page }) => values.only.split(',').includes(page))
const changes = CHANGES.filter((change) => values.changes.split(',').includes(change))

const { executablePath, sandbox } = ensureBrowser()
const server = await serveBench(await getWork('kritik-mineraller'), entries)
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: sandbox,
  args: [...QUIET_FLAGS, '--enable-blink-features=ForceEagerMeasureMemory', '--js-flags=--expose-gc'],
})

try {
  const bytes = new Map<string, number>()
  for (const { name, imports } of entries) bytes.set(name, await weighModule(imports))
  const measured: CellResults[] = []
  for (const paragraphs of numbers(values.paragraphs))
    for (const change of changes) {
      process.stderr.write(`${paragraphs} paragraphs, ${change} …\n`)
      const plan = { paragraphs, change, counts: numbers(values.notes), rounds: Number(values.rounds) }
      const limit = Number(values.limit)
      measured.push(...(await measureDocument(browser, server.url, entries, { ...plan, limit })))
    }
  process.stdout.write(printTables(measured, bytes, Number(values.limit)))
  if (values.json) process.stdout.write(`${JSON.stringify({ rows: listRows(measured) })}\n`)
} finally {
  await browser.close()
  server.close()
}
