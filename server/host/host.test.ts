import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { newEmail, openAccount, PASSWORD, whoIs } from '../account/account.fixture'
import { forgetTries } from '../account/tries'
import { Caller } from '../http/api.fixture'
import { describeInstallation } from './describe-installation'
import { hasHost, renewHostCode } from './host-code'
import { listRecentErrors, noteError } from './recent-errors'
import { readSettings } from './settings'
import { listTeachers } from './teachers'

const test = useTestDatabase()

beforeEach(() => {
  forgetTries()
  vi.spyOn(console, 'log').mockReturnValue()
})

const become = (caller: Caller, code: string, email = newEmail()) =>
  caller.call('POST', '/api/account/host', { code, email, name: 'Ev Sahibi', password: PASSWORD })

/** Nobody has been the host: the tests that follow make one each. */
async function dismissHosts(): Promise<void> {
  await test.database.user.updateMany({ data: { isHost: false } })
}

describe('the host’s code', () => {
  it('makes the first account the host’s, once, and stands in the database as a hash alone', async () => {
    const code = (await renewHostCode()) ?? ''
    expect(code).toMatch(/^([2-9a-z]{5}-){3}[2-9a-z]{5}$/)
    await test.database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
    expect(readFileSync(test.file, 'latin1')).not.toContain(code)
    const callers = [new Caller(), new Caller(), new Caller()]
    const typed = code.replaceAll('-', ' ').replaceAll('i', 'İ')
    const answers = await Promise.all(callers.map((caller) => become(caller, typed)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect(await hasHost()).toBe(true)
    expect(await renewHostCode()).toBeNull()
  })

  it('is another after each start, and the one before is nothing', async () => {
    await dismissHosts()
    const first = (await renewHostCode()) ?? ''
    await renewHostCode()
    expect((await become(new Caller(), first)).status).toBe(401)
  })

  it('takes over no account there is, and is not used up by what goes wrong', async () => {
    await dismissHosts()
    const owner = new Caller()
    const email = await openAccount(owner)
    const code = (await renewHostCode()) ?? ''
    expect((await become(new Caller(), code, email)).status).toBe(401)
    expect((await owner.call('POST', '/api/account/host', { code })).status).toBe(200)
    expect(await hasHost()).toBe(true)
  })

  it('is not guessed: a hundred tries an hour from one source', async () => {
    await dismissHosts()
    await renewHostCode()
    const statuses: number[] = []
    for (let at = 0; at < 101; at++) statuses.push((await become(new Caller(), 'wrong')).status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(100)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('what the host decides', () => {
  const settings = (caller: Caller, openers: string) =>
    caller.call('POST', '/api/account/settings', { openers })

  it('is decided by the host alone; for others there is nothing there', async () => {
    await dismissHosts()
    const [host, reader] = [new Caller(), new Caller()]
    await become(host, (await renewHostCode()) ?? '')
    const email = await openAccount(reader)
    const { id = '' } = (await whoIs(reader)) ?? {}
    for (const caller of [reader, await Caller.withSession(), new Caller()]) {
      expect((await settings(caller, 'named')).status).toBe(404)
      expect((await caller.call('POST', '/api/account/teacher', { email })).status).toBe(404)
    }
    expect((await readSettings()).openers).toBe('anyone')
    expect((await settings(host, 'named')).status).toBe(200)
    expect((await readSettings()).openers).toBe('named')
    expect((await settings(host, 'nobody')).status).toBe(422)
    expect((await host.call('POST', '/api/account/teacher', { email })).status).toBe(200)
    expect(await listTeachers()).toEqual([{ id, name: 'Işık', email }])
    expect((await host.call('POST', '/api/account/teacher', { email: newEmail() })).status).toBe(422)
    await host.call('POST', '/api/account/teacher', { id })
    expect(await listTeachers()).toEqual([])
  })

  it('is shown beside the state of the installation, and what went wrong', async () => {
    noteError(new TypeError('first line\nsecond line'))
    expect(listRecentErrors()[0]?.message).toBe('TypeError: first line')
    const state = await describeInstallation()
    expect(state).toMatchObject({ healthy: true, sendsMail: false })
    expect(state.counts.accounts).toBeGreaterThan(0)
    expect(state.disk.free).toBeGreaterThan(0)
  })
})
