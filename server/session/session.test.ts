import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { auth } from './auth'
import { findViewer } from './find-viewer'
import { makeAnonymousSession } from './make-anonymous-session'

const test = useTestDatabase()

const DAY = 24 * 60 * 60 * 1000

/** What a browser sends after it was given these cookies. */
const cookieOf = (cookies: string[]) =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })

const tokenOf = (cookies: string[]) => /session_token=([^.;]+)/.exec(cookies.join())?.[1] ?? ''

afterEach(() => {
  vi.useRealTimers()
})

describe('a session', () => {
  it('is nobody’s without a cookie', async () => {
    expect(await findViewer(new Headers())).toEqual({ viewer: null, session: null, cookies: [] })
  })

  it('is made without a name and known again by its cookie', async () => {
    const made = await makeAnonymousSession()
    expect(made.viewer).toMatchObject({ anonymous: true })
    expect((await findViewer(cookieOf(made.cookies))).viewer).toEqual(made.viewer)
  })

  it('has a cookie that scripts cannot read, for a year', async () => {
    const { cookies } = await makeAnonymousSession()
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatch(/^yanyana\.session_token=/)
    expect(cookies[0]).toMatch(/; HttpOnly/i)
    expect(cookies[0]).toMatch(/; SameSite=Lax/i)
    expect(cookies[0]).toMatch(/; Path=\//i)
    expect(cookies[0]).toMatch(/; Max-Age=31536000/i)
  })

  it('stands in the database without its token, and without address or browser', async () => {
    const { cookies, viewer } = await makeAnonymousSession()
    const token = decodeURIComponent(tokenOf(cookies))
    expect(token.length).toBeGreaterThanOrEqual(32)
    const [row] = await test.database.session.findMany({ where: { userId: viewer?.id ?? '' } })
    expect(row).toMatchObject({ ipAddress: null, userAgent: null })
    expect(row?.token).not.toContain(token)
    await test.database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
    expect((await readFile(test.file)).includes(token)).toBe(false)
  })

  it('cannot be opened with what the database holds', async () => {
    const { cookies } = await makeAnonymousSession()
    const [row] = await test.database.session.findMany({ orderBy: { createdAt: 'desc' }, take: 1 })
    const forged = cookies.map((cookie) => cookie.replace(tokenOf(cookies), row?.token ?? ''))
    expect((await findViewer(cookieOf(forged))).viewer).toBeNull()
  })

  it('is prolonged by use, at most once a day', async () => {
    const { cookies, viewer } = await makeAnonymousSession()
    expect((await findViewer(cookieOf(cookies))).cookies).toEqual([])
    vi.useFakeTimers({ now: Date.now() + 2 * DAY, toFake: ['Date'] })
    const later = await findViewer(cookieOf(cookies))
    expect(later.viewer).toEqual(viewer)
    expect(tokenOf(later.cookies)).toBe(tokenOf(cookies))
    const [row] = await test.database.session.findMany({ where: { userId: viewer?.id ?? '' } })
    expect(row?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 364 * DAY)
  })

  it('ends after a year without use, and the reader’s row stays', async () => {
    const { cookies, viewer } = await makeAnonymousSession()
    vi.useFakeTimers({ now: Date.now() + 366 * DAY, toFake: ['Date'] })
    expect((await findViewer(cookieOf(cookies))).viewer).toBeNull()
    expect(await test.database.session.count({ where: { userId: viewer?.id ?? '' } })).toBe(0)
    expect(await test.database.user.count({ where: { id: viewer?.id ?? '' } })).toBe(1)
  })

  it('is ended by signing out', async () => {
    const { cookies } = await makeAnonymousSession()
    await auth().api.signOut({ headers: cookieOf(cookies) })
    expect((await findViewer(cookieOf(cookies))).viewer).toBeNull()
  })
})
