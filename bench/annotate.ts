import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { QUIET_FLAGS } from '../scripts/find-browser'
import { ensureBuilt } from '../scripts/serve/build-site'
import { ensureBrowser } from '../scripts/install-browser'
import { getWork } from '../server/content/load-work'
import { serveBench } from './annotate/bench-server'
import { weighModule } from './annotate/bundle'
import type { CellResults } from './annotate/cell'
import { ENTRIES } from './annotate/contestants'
import { listRows, type Row } from './annotate/list-rows'
import { measureApp, type AppFigures } from './annotate/measure-app'
import { measureDocument } from './annotate/measure-document'
import { printApp, printBytes, printTables } from './annotate/print-tables'
import { CHANGES } from './annotate/revise-text'

/**
 * `npm run bench:annotate [-- --paragraphs 20,2000 --notes 100,1000,10000 --changes exact --only ours,floor --rounds 9 --json]`:
 * anchoring, painting and finding notes, by us, by other libraries and by a floor, on the same texts in one browser.
 * `--app` measures the application itself with the greatest number of notes instead, `--all` as well.
 */
const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '20,2000' },
    notes: { type: 'string', default: '100,1000,10000' },
    changes: { type: 'string', default: CHANGES.join() },
    only: { type: 'string', default: ENTRIES.map(({ page }) => page).join() },
    rounds: { type: 'string', default: '9' },
    limit: { type: 'string', default: '2000' },
    app: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const numbers = (list: string) => list.split(',').map(Number)
const entries = ENTRIES.filter(({ page }) => values.only.split(',').includes(page))
const changes = CHANGES.filter((change) => values.changes.split(',').includes(change))

const { executablePath, sandbox } = ensureBrowser()
const loaded = await getWork('kritik-mineraller')
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: sandbox,
  args: [...QUIET_FLAGS, '--enable-blink-features=ForceEagerMeasureMemory', '--js-flags=--expose-gc'],
})

/** Everyone on the same texts: the tables, and the rows for a program. */
async function compare(): Promise<Row[]> {
  const server = await serveBench(loaded, entries)
  try {
    const bytes = new Map<string, number>()
    for (const { name, imports } of entries) bytes.set(name, await weighModule(imports))
    const measured: CellResults[] = []
    for (const paragraphs of numbers(values.paragraphs))
      for (const change of changes) {
        process.stderr.write(`${paragraphs} paragraphs, ${change} …\n`)
        const plan = { paragraphs, change, counts: numbers(values.notes), rounds: Number(values.rounds) }
        const limit = Number(values.limit)
        const done = await measureDocument(browser, server.url, entries, { ...plan, limit })
        process.stdout.write(printTables(done, limit))
        measured.push(...done)
      }
    process.stdout.write(printBytes(bytes))
    return listRows(measured)
  } finally {
    server.close()
  }
}

/** The application itself with the greatest number of notes. */
async function tryApp(): Promise<AppFigures> {
  await ensureBuilt(process.cwd(), null)
  const notes = Math.max(...numbers(values.notes))
  process.stderr.write(`the application, ${notes} notes …\n`)
  const figures = await measureApp(browser, loaded, notes)
  process.stdout.write(printApp(figures))
  return figures
}

try {
  const rows = values.app ? [] : await compare()
  const app = values.app || values.all ? await tryApp() : null
  if (values.json) process.stdout.write(`${JSON.stringify({ rows, ...(app && { app }) })}\n`)
} finally {
  await browser.close()
}
