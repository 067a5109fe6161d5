import { env } from '../server/env'
import { prepareDataFolder } from '../server/prepare-data-folder'
import { loadDotEnv } from './serve/load-dot-env'
import { orExplain } from './serve/main'
import { migrateDatabase } from './serve/migrate-database'

/** `npm run migrate`: brings the database up to this release, as `npm start` does before it serves. */
await orExplain(async () => {
  loadDotEnv()
  const settings = env()
  await prepareDataFolder(settings)
  const applied = await migrateDatabase(process.cwd(), settings.databaseFile)
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
})
