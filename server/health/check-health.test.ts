import { describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import * as works from '../content/load-work'
import { closeDatabase, setDatabase } from '../db/database'
import { openDatabase } from '../db/open-database'
import { Caller, readBody } from '../http/api.fixture'

const test = useTestDatabase()

const ask = () => new Caller().call('GET', '/api/health')

describe('GET /api/health', () => {
  it('is 200 while the database keeps its promises and the works can be read', async () => {
    const response = await ask()
    expect(response.status).toBe(200)
    expect(await readBody(response)).toMatchObject({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      database: { reachable: true, durable: true },
      faults: [],
    })
  })

  it('is 503 when a commit could be lost', async () => {
    const weak = openDatabase(test.file)
    await weak.$queryRawUnsafe('PRAGMA synchronous = NORMAL')
    setDatabase(weak)
    const response = await ask()
    await closeDatabase()
    setDatabase(test.database)
    expect(response.status).toBe(503)
    expect(await readBody(response)).toMatchObject({
      database: { reachable: true, durable: false },
      faults: ['database: synchronous is 1, not 2'],
    })
  })

  it('is 503 when the database cannot be reached', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const lost = openDatabase('/nowhere/at/all.db')
    setDatabase(lost)
    const response = await ask()
    setDatabase(test.database)
    expect(response.status).toBe(503)
    expect(await readBody(response)).toMatchObject({ database: { reachable: false, durable: false } })
  })

  it('is 503 when no work can be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    vi.spyOn(works, 'listWorks').mockRejectedValue(new Error('tr.json is not JSON'))
    const response = await ask()
    expect(response.status).toBe(503)
    expect(await readBody(response)).toMatchObject({ content: { works: 0 } })
  })
})
