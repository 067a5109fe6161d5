import 'server-only'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import type { Database } from '../db/open-database'
import { setStage, type Stage } from './stage.fixture'

/**
 * Sets the stage for a test file on a database of its own, and takes back after each test what was done on it; call it at
 * the top. What is returned is filled by then: read it inside of tests only. Budgets are off, for how many requests fit
 * into a second is not asked here. Where nothing asks how the database writes, `onDisk` can be false: no write waits for
 * the disk.
 */
export function useStage({ onDisk = true } = {}): Stage & { database: Database } {
  const stage = {} as Stage & { database: Database }
  // Before the environment is read.
  beforeAll(() => {
    vi.stubEnv('RATE_LIMIT', '0')
  })
  const test = useTestDatabase()
  beforeAll(async () => {
    const { database } = test
    if (!onDisk) await database.$executeRawUnsafe('PRAGMA synchronous = OFF')
    Object.assign(stage, { database }, await setStage(test))
  })
  afterEach(() => {
    stage.snapshot.restore()
  })
  afterAll(() => {
    stage.snapshot.close()
  })
  return stage
}
