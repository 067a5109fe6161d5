import { parseArgs } from 'node:util'
import { createTestDatabase } from '../prisma/test-database'
import { makeReader } from '../server/annotation/annotation.fixture'
import { getWork } from '../server/content/load-work'
import { setDatabase } from '../server/db/database'
import { fillSearchTexts } from '../server/search/fill-search-texts'
import { writeNotes } from './annotate/write-notes'
import { makeInputs } from './notebook/make-inputs'
import { measureImport } from './notebook/measure-import'
import { measureReading } from './notebook/measure-reading'
import { openPlainSql } from './notebook/plain-sql'
import { printFigures } from './notebook/print-figures'

/**
 * `npm run bench:notebook [-- --notes 10000 --rounds 9 --json]`: the notebook, the search, export and import of one
 * reader on a real database, by the verbs the routes call, each beside plain SQL on the same rows.
 */
const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
  },
})
const [notes, rounds] = [Number(values.notes), Number(values.rounds)]

// As the program runs: a work is read once.
Object.assign(process.env, { NODE_ENV: 'production' })

const test = await createTestDatabase()
setDatabase(test.database)
try {
  const reader = await makeReader()
  await writeNotes(test.file, reader.id, makeInputs(await getWork('kritik-mineraller'), notes))
  await fillSearchTexts()
  const plain = openPlainSql(test.file)
  const figures = [...(await measureReading(reader, plain, rounds)), ...(await measureImport(reader, plain))]
  plain.close()
  process.stdout.write(printFigures(notes, figures))
  if (values.json) process.stdout.write(`${JSON.stringify({ notes, rounds, figures })}\n`)
} finally {
  await test.dispose()
}
