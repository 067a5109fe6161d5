import { afterAll, beforeAll, vi } from 'vitest'
import { env } from '../server/env'
import { setDatabase } from '../server/db/database'
import type { Database } from '../server/db/open-database'
import { createTestDatabase, type TestDatabase } from './test-database'

/** Gives the test file an empty database as the one of the process; call it at the top. Read it inside of tests only. */
export function useTestDatabase(): { readonly database: Database; readonly file: string } {
  let test: TestDatabase | undefined
  beforeAll(async () => {
    vi.stubEnv('BETTER_AUTH_SECRET', 'a secret that only the tests know, and of no use')
    env()
    test = await createTestDatabase()
    setDatabase(test.database)
  })
  afterAll(async () => {
    setDatabase(undefined)
    await test?.dispose()
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
