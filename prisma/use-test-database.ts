import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { env } from '../server/env'
import { setDatabase } from '../server/db/database'
import type { Database } from '../server/db/open-database'
import { createTestDatabase, type TestDatabase } from './test-database'

/** Gives the test file an empty database and an empty data folder as those of the process; call it at the top. Read it inside of tests only. */
export function useTestDatabase(): { readonly database: Database; readonly file: string } {
  let test: TestDatabase | undefined
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'yanyana-data-'))
  beforeAll(async () => {
    vi.stubEnv('DATA_DIR', dataFolder)
    vi.stubEnv('BETTER_AUTH_SECRET', 'a secret that only the tests know, and of no use')
    env()
    test = await createTestDatabase()
    setDatabase(test.database)
  })
  afterAll(async () => {
    setDatabase(undefined)
    await test?.dispose()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const ready = () => {
    if (test === undefined) throw new Error('the test database is there from beforeAll to afterAll')
    return test
  }
  return {
    get database() {
      return ready().database
    },
    get file() {
      return ready().file
    },
  }
}
