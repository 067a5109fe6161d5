import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { isUnavailable } from './is-unavailable'
import { openDatabase } from './open-database'

const test = useTestDatabase()

/** What the task fails with. */
const failure = (task: Promise<unknown>) =>
  task.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('isUnavailable', () => {
  it('is said of a database that another process holds', async () => {
    const other = openDatabase(test.file)
    await other.$queryRawUnsafe('PRAGMA busy_timeout = 0')
    await test.database.$transaction(async () => {
      expect(isUnavailable(await failure(other.user.deleteMany()))).toBe(true)
      expect(isUnavailable(await failure(other.$transaction(() => Promise.resolve())))).toBe(true)
    })
    await other.$disconnect()
  })

  it('is said of a full disk, after which the database goes on', async () => {
    const full = openDatabase(test.file)
    await full.$queryRawUnsafe('PRAGMA max_page_count = 1')
    const write = (name: string) =>
      full.user.create({ data: { id: name.slice(0, 8), name, email: name.slice(0, 8) } })
    expect(isUnavailable(await failure(write('a'.repeat(500_000))))).toBe(true)
    await full.$queryRawUnsafe('PRAGMA max_page_count = 1000000')
    await write('b'.repeat(500_000))
    await full.$disconnect()
  })

  it('is not said of anything else', async () => {
    expect(isUnavailable(new Error('no'))).toBe(false)
    expect(isUnavailable('no')).toBe(false)
    expect(isUnavailable(await failure(test.database.user.findUniqueOrThrow({ where: { id: 'x' } })))).toBe(
      false,
    )
  })
})
