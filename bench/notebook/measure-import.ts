import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createTestDatabase } from '../../prisma/test-database'
import type { Viewer } from '../../lib/session/viewer'
import { makeReader } from '../../server/annotation/annotation.fixture'
import { database, setDatabase } from '../../server/db/database'
import { listNotebook } from '../../server/notebook/list-notebook'
import { exportNotes } from '../../server/portable/export-notes'
import { importNotes } from '../../server/portable/import-notes'
import { openPlainSql, type PlainSql } from './plain-sql'
import { timeOf, type Figure } from './timing'

/**
 * A whole notebook brought into an empty database: looked at, then taken in, then once more, where nothing is new; each
 * beside the rows alone, written by plain SQL. Another reader goes on asking for a page meanwhile.
 */
export async function measureImport(owner: Viewer, plain: PlainSql): Promise<Figure[]> {
  const before = database()
  const value = JSON.parse(await exportAll(owner)) as unknown
  const rows = plain.rows(owner.id)
  const floor = await timeRows(rows, owner)
  const test = await createTestDatabase()
  setDatabase(test.database)
  try {
    const viewer = await makeReader()
    const take = (preview: boolean) => importNotes({ viewer, value, preview, leave: 0 })
    return [
      { name: 'import, a preview', floor, ...(await watch(() => take(true))) },
      { name: 'import', floor, ...(await watch(() => take(false))) },
      { name: 'import, again', floor, ...(await watch(() => take(false))) },
    ]
  } finally {
    setDatabase(before)
    await test.dispose()
  }
}

async function exportAll(viewer: Viewer): Promise<string> {
  const { pieces } = await exportNotes({ viewer, format: 'jsonld', filter: {}, locale: 'tr' })
  let file = ''
  for await (const piece of pieces) file += piece
  return file
}

async function timeRows(rows: ReturnType<PlainSql['rows']>, owner: Viewer): Promise<number> {
  const test = await createTestDatabase()
  const plain = openPlainSql(test.file)
  try {
    const { id } = owner
    const person = { id, name: '', email: `${id}@anonymous.invalid`, isAnonymous: true }
    await test.database.user.create({ data: person })
    return await timeOf(() => plain.write(rows))
  } finally {
    plain.close()
    await test.dispose()
  }
}

/** How long a task takes, holds up the process, and lets another reader wait. */
async function watch(task: () => Promise<unknown>): Promise<Pick<Figure, 'time' | 'held' | 'waited'>> {
  const other = await makeReader()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const going = { on: true }
  const asking = askOn(other, going)
  const time = await timeOf(task)
  going.on = false
  const waited = await asking
  delay.disable()
  return { time, held: delay.max / 1e6, waited }
}

/** Milliseconds between two questions of the other reader. */
const PAUSE = 20

/** Asks for a page of a notebook again and again; gives the longest it took. */
async function askOn(viewer: Viewer, going: { readonly on: boolean }): Promise<number> {
  let longest = 0
  while (going.on) {
    const asked = { viewer, filter: {}, sort: 'time', cursor: null, limit: 50 } as const
    longest = Math.max(longest, await timeOf(() => listNotebook(asked)))
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return longest
}
