import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { onCommit, tableWritten } from './commits'

const test = useTestDatabase()

describe('tableWritten', () => {
  it.each([
    ['INSERT INTO `main`.`Session` (`id`) VALUES (?)', 'Session'],
    ['INSERT OR IGNORE INTO `Session` (`id`) VALUES (?)', 'Session'],
    ['UPDATE `main`.`Membership` SET `state` = ?', 'Membership'],
    ['DELETE FROM `main`.`User` WHERE 1=1', 'User'],
    ['update "Membership" set "state" = ?', 'Membership'],
    ['DELETE FROM Session', 'Session'],
    ['SELECT 1 FROM `main`.`Session`', null],
    ['PRAGMA synchronous', null],
  ])('%s', (sql, table) => {
    expect(tableWritten(sql)).toBe(table)
  })
})

describe('onCommit', () => {
  it('is told what was written once it is committed, and nothing of what was rolled back', async () => {
    const told: string[] = []
    const end = onCommit((tables) => told.push([...tables].sort().join()))
    const { database } = test
    await database.setting.create({ data: { name: 'a', value: '1' } })
    await database.setting.findMany()
    await database.$transaction(async (transaction) => {
      await transaction.setting.update({ where: { name: 'a' }, data: { value: '2' } })
      await transaction.streamHead.create({ data: { stream: 'person:a', sequence: 1 } })
      expect(told).toEqual(['Setting'])
    })
    await expect(
      database.$transaction(async (transaction) => {
        await transaction.setting.deleteMany()
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(told).toEqual(['Setting', 'Setting,StreamHead'])
    end()
    await database.setting.deleteMany()
    expect(told).toHaveLength(2)
  })
})
