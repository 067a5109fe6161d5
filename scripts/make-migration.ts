import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { diffSchema } from '../prisma/diff-schema'
import { withScratchFolder } from '../prisma/scratch-folder'
import { SqliteAdapterFactory } from '../server/db/sqlite-adapter'

/** `npm run migration -- add-seminars`: writes what leads from the migrations to the schema as a new migration. */
const title = process.argv[2]
if (title === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(title)) {
  console.error('Give the migration a title in lower-case words: npm run migration -- add-seminars')
  process.exit(1)
}
const folder = path.resolve('prisma/migrations')
const sql = await withScratchFolder((scratch) =>
  diffSchema(
    new SqliteAdapterFactory(path.join(scratch, 'scratch.db')),
    folder,
    path.resolve('prisma/schema.prisma'),
  ),
)
if (sql === null) {
  console.log('The migrations already lead to the schema.')
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const name = `${time}_${title.replaceAll('-', '_')}`
  await mkdir(path.join(folder, name))
  await writeFile(path.join(folder, name, 'migration.sql'), sql)
  console.log(`prisma/migrations/${name}/migration.sql`)
}
