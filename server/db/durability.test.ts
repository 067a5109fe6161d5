import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/prisma/test-database'
import { checkDurability } from './check-durability'
import { takesWriteLock } from './check-write-lock'
import { openDatabase } from './open-database'

const ROUNDS = 150

let test: TestDatabase
beforeAll(async () => (test = await createTestDatabase()))
afterAll(() => test.dispose())

/** Another process that raises the head `ROUNDS` times, each in a transaction that reads before it writes. */
async function runWriter(file: string): Promise<string> {
  const args = [
    '--tsconfig',
    'scripts/tsconfig.json',
    'server/db/concurrent-writer.fixture.ts',
    file,
    String(ROUNDS),
  ]
  return (await promisify(execFile)('node_modules/.bin/tsx', args)).stdout.trim()
}

describe('the connection', () => {
  it('promises what the start-up check asks for', async () => {
    expect(await checkDurability(test.database)).toEqual([])
  })

  it('is refused where a promise does not hold', async () => {
    const weak = openDatabase(test.file)
    await weak.$executeRawUnsafe('PRAGMA synchronous = NORMAL')
    await weak.$executeRawUnsafe('PRAGMA foreign_keys = OFF')
    expect(await checkDurability(weak)).toEqual(['synchronous is 1, not 2', 'foreign_keys is 0, not 1'])
    await weak.$disconnect()
  })

  it('takes the write lock when a transaction begins', async () => {
    expect(await takesWriteLock(test.database, test.file)).toBe(true)
  })
})

describe('two processes that write at once', () => {
  it('wait for each other and lose nothing', async () => {
    const before = await test.database.changeHead.upsert({
      where: { id: 1 },
      create: { id: 1, sequence: 0n },
      update: {},
    })
    expect(await Promise.all([runWriter(test.file), runWriter(test.file)])).toEqual(['done', 'done'])
    const after = await test.database.changeHead.findUniqueOrThrow({ where: { id: 1 } })
    expect(after.sequence - before.sequence).toBe(BigInt(2 * ROUNDS))
  })
})

describe('one process', () => {
  it('lets no statement run inside of another’s transaction', async () => {
    const rolledBack = test.database.$transaction(async (transaction) => {
      await transaction.user.create({ data: { id: 'a', name: '', email: 'a@example.org' } })
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('changed my mind')
    })
    const beside = test.database.user.create({ data: { id: 'b', name: '', email: 'b@example.org' } })
    await expect(rolledBack).rejects.toThrow('changed my mind')
    await beside
    expect((await test.database.user.findMany()).map(({ id }) => id)).toEqual(['b'])
  })

  it('goes on after a transaction that cannot begin or commit', async () => {
    await expect(
      test.database.$transaction(async (transaction) => {
        await transaction.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
        await transaction.session.create({
          data: { id: 's', token: 't', expiresAt: new Date(), userId: 'nobody' },
        })
      }),
    ).rejects.toThrow()
    await test.database.user.create({ data: { id: 'c', name: '', email: 'c@example.org' } })
    expect(await test.database.session.count()).toBe(0)
    const other = openDatabase(test.file)
    expect(await other.user.count({ where: { id: 'c' } })).toBe(1)
    await other.$disconnect()
  })
})
