import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../server/db/open-database'
import { SqliteAdapterFactory } from '../server/db/sqlite-adapter'
import { applyMigrations } from './apply-migrations'
import { readMigrations } from './migration-folder'
import { withScratchFolder } from './scratch-folder'

const MIGRATIONS = path.resolve('prisma/migrations')

/** The note of a reader, as the tables were before there were replies. */
const BEFORE = `
  INSERT INTO "User" ("id", "name", "email", "updatedAt") VALUES ('u', 'Anonymous', 'u@anonymous.invalid', 0);
  INSERT INTO "Annotation" ("id", "ownerId", "work", "layer", "meaning", "bodyText", "bodyLang", "version", "createdAt", "updatedAt")
    VALUES ('a', 'u', 'w', 'private', 'doubt', 'Söz', 'tr', 3, '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z');
  INSERT INTO "Target" ("annotationId", "position", "side", "startSegment", "startOffset", "endSegment", "endOffset", "exact", "prefix", "suffix", "revision")
    VALUES ('a', 0, 'tr', 'p1.s1', 0, 'p1.s1', 4, 'Orta', '', '', 1);
  INSERT INTO "ChangeHead" ("id", "sequence") VALUES (1, 9);
  INSERT INTO "Change" ("sequence", "annotationId", "work") VALUES (7, 'a', 'w');
`

it('a note from before threads keeps its targets and its change, and begins a thread of its own', async () => {
  await withScratchFolder(async (folder) => {
    const factory = new SqliteAdapterFactory(path.join(folder, 'scratch.db'))
    const earlier = path.join(folder, 'migrations')
    await mkdir(earlier)
    await cp(path.join(MIGRATIONS, 'migration_lock.toml'), path.join(earlier, 'migration_lock.toml'))
    for (const { name } of (await readMigrations(MIGRATIONS)).slice(0, 2)) {
      await cp(path.join(MIGRATIONS, name), path.join(earlier, name), { recursive: true })
    }
    await applyMigrations(factory, earlier)
    const connection = await factory.connect()
    await connection.executeScript(BEFORE)
    await connection.dispose()

    await applyMigrations(factory, MIGRATIONS)
    const database = openDatabase(path.join(folder, 'scratch.db'))
    const include = { targets: true, changes: true, tags: true }
    const note = await database.annotation.findUniqueOrThrow({ where: { id: 'a' }, include })
    const head = await database.streamHead.findMany()
    await database.$disconnect()
    expect(note).toMatchObject({ meaning: 'doubt', bodyText: 'Söz', thread: 'a', replyTo: null, depth: 0 })
    expect(note.targets.map(({ exact }) => exact)).toEqual(['Orta'])
    expect(note.tags).toEqual([])
    // A reader who holds a cursor from before goes on from it.
    expect(note.changes).toMatchObject([{ stream: 'person:u', sequence: 7n, work: 'w' }])
    expect(head).toEqual([{ stream: 'person:u', sequence: 9n }])
  })
})
