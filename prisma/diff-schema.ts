import { readFile } from 'node:fs/promises'
import { applyMigrations } from './apply-migrations'
import { withSchemaEngine, type AdapterFactory } from './schema-engine'

/**
 * The SQL that leads from the migrations to the schema; null when they agree.
 * @param scratch an empty database file of its own, to which the migrations are applied
 */
export async function diffSchema(
  scratch: AdapterFactory,
  folder: string,
  schemaFile: string,
): Promise<string | null> {
  await applyMigrations(scratch, folder)
  const schema = { files: [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }] }
  return withSchemaEngine(scratch, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: folder },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 2 ? stdout : null
  })
}
