import { migrationList } from './migration-folder'
import { withSchemaEngine, type AdapterFactory } from './schema-engine'

/** Applies what the database lacks, recorded in `_prisma_migrations`, and returns the names. Twice is once. */
export async function applyMigrations(factory: AdapterFactory, folder: string): Promise<string[]> {
  const migrationsList = await migrationList(folder)
  return withSchemaEngine(factory, async (engine) => {
    const filters = { externalTables: [], externalEnums: [] }
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
  })
}
