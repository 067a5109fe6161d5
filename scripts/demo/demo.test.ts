import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { resolveTarget } from '../../lib/anchor/resolve-target'
import type { Annotation } from '../../lib/annotation/annotation'
import { MEANINGS } from '../../lib/annotation/meaning'
import { STANCES } from '../../lib/annotation/stance'
import { sideTextOf } from '../../lib/work/side-text-of'
import { createTestDatabase } from '../../prisma/test-database'
import { useTestDatabase } from '../../prisma/use-test-database'
import { checkPassword } from '../../server/account/check-password'
import { listAnnotations } from '../../server/annotation/list-annotations'
import { getWork } from '../../server/content/load-work'
import { database, setDatabase } from '../../server/db/database'
import { listMemberships } from '../../server/seminar/list-memberships'
import { claimDemoFolder, markDemoWritten } from './demo-folder'
import { emailOf, NAMES, PASSWORD, PEOPLE, type DemoName } from './people'
import { WORK } from './seminar'
import { writeDemo } from './write-demo'

useTestDatabase()

/** As `npm run demo` does it: elsewhere the work is read anew for every note. */
async function write(): Promise<void> {
  vi.stubEnv('NODE_ENV', 'production')
  await writeDemo()
}

beforeAll(write, 120_000)

/** What somebody of the demonstration sees of the work. */
async function listFor(name: DemoName): Promise<Annotation[]> {
  const { id } = await database().user.findUniqueOrThrow({ where: { email: emailOf(name) } })
  const viewer = { id, anonymous: false, memberships: await listMemberships(id) }
  const { items } = await listAnnotations({ viewer, work: WORK, limit: 1000, cursor: null })
  return items
}

describe('the demonstration', () => {
  it('has a teacher, two assistants and twelve students, who sign in with the password that is printed', async () => {
    const roles = await database().membership.groupBy({
      by: ['role'],
      _count: true,
      orderBy: { role: 'asc' },
    })
    expect(roles.map(({ role, _count }) => [role, _count])).toEqual([
      ['assistant', 2],
      ['student', 12],
      ['teacher', 1],
    ])
    const users = await database().user.findMany()
    expect(users).toHaveLength(NAMES.length + 1)
    for (const { id } of [users[0], users.at(-1)].filter((user) => user !== undefined)) {
      expect(await checkPassword(id, PASSWORD)).toBe(true)
    }
  })

  it('says about a hundred things, in both languages, of every meaning and stance', async () => {
    const seen = await listFor('karaagac')
    expect(seen.length).toBeGreaterThanOrEqual(100)
    expect(new Set(seen.map(({ meaning }) => meaning))).toEqual(new Set([null, ...MEANINGS]))
    expect(new Set(seen.map(({ stance }) => stance))).toEqual(new Set([null, ...STANCES]))
    for (const lang of ['tr', 'en']) {
      expect(seen.filter(({ body }) => body?.lang === lang).length).toBeGreaterThan(35)
    }
    const writers = new Set(seen.map(({ author }) => author.name))
    expect(writers).toEqual(new Set(NAMES.map((name) => PEOPLE[name].name)))
  })

  it('shows what a seminar can come to', async () => {
    const seen = await listFor('karaagac')
    const some = (is: (annotation: Annotation) => boolean) => seen.filter(is).length
    expect(some(({ answered }) => answered !== null)).toBeGreaterThan(5)
    expect(some(({ meaning, answered }) => meaning === 'question' && answered === null)).toBeGreaterThan(5)
    expect(some(({ hidden }) => hidden !== null)).toBe(2)
    expect(some(({ locked }) => locked)).toBe(1)
    expect(some(({ aside }) => aside)).toBe(2)
    expect(some(({ editedAt }) => editedAt !== null)).toBe(2)
    expect(some(({ deletedAt }) => deletedAt !== null)).toBe(1)
    expect(some(({ layer }) => layer.startsWith('teachers:'))).toBeGreaterThan(3)
    expect(some(({ replyTo, targets }) => replyTo !== null && targets.length > 0)).toBeGreaterThan(8)
    const paragraphs = seen.flatMap(({ targets }) => targets.map(({ start }) => start.segment.split('.')[0]))
    expect(new Set(paragraphs).size).toBe(8)
    expect(await database().moderationEntry.count()).toBeGreaterThan(3)
  })

  it('quotes only what stands in the text', async () => {
    const work = await getWork(WORK)
    for (const { targets } of await listFor('karaagac')) {
      for (const target of targets) {
        const found = resolveTarget(sideTextOf(work, target.side), work.work.revision, target)
        expect(found).toMatchObject({ status: 'anchored', how: 'offsets' })
      }
    }
  })

  it('is told by time, and the dates are those of the story', async () => {
    const seen = await listFor('kirlangic')
    for (const { createdAt, updatedAt, editedAt } of seen) {
      expect(createdAt > '2026-10-05' && createdAt < '2026-11-23').toBe(true)
      expect(updatedAt >= createdAt).toBe(true)
      if (editedAt !== null) expect(editedAt > createdAt && editedAt < '2026-11-23').toBe(true)
    }
    expect(Date.now()).toBeGreaterThan(Date.parse('2026-11-22'))
  })

  it('is the same when it is made again', async () => {
    const first = { teacher: await listFor('karaagac'), student: await listFor('wren') }
    const one = database()
    const other = await createTestDatabase()
    setDatabase(other.database)
    try {
      await write()
      expect({ teacher: await listFor('karaagac'), student: await listFor('wren') }).toEqual(first)
    } finally {
      setDatabase(one)
      await other.dispose()
    }
  }, 120_000)
})

describe('its folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'yanyana-demo-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'yanyana.db')

  it('is made, reused once it is written, and thrown away when asked', async () => {
    expect(await claimDemoFolder(folder, false)).toBe(false)
    writeFileSync(file, 'half')
    // The writing was broken off: it begins again.
    expect(await claimDemoFolder(folder, false)).toBe(false)
    expect(() => readFileSync(file)).toThrow()
    writeFileSync(file, 'whole')
    await markDemoWritten(folder)
    expect(await claimDemoFolder(folder, false)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('whole')
    expect(await claimDemoFolder(folder, true)).toBe(false)
    expect(() => readFileSync(file)).toThrow()
  })

  it('is never one that holds anything else', async () => {
    const real = mkdtempSync(path.join(tmpdir(), 'yanyana-real-'))
    writeFileSync(path.join(real, 'yanyana.db'), 'notes')
    for (const fresh of [false, true]) {
      await expect(claimDemoFolder(real, fresh)).rejects.toThrow('no folder of a demonstration')
    }
    writeFileSync(path.join(real, 'DEMO'), 'something of mine')
    await expect(claimDemoFolder(real, true)).rejects.toThrow('no folder of a demonstration')
    expect(readFileSync(path.join(real, 'yanyana.db'), 'utf8')).toBe('notes')
    rmSync(real, { recursive: true })
  })
})
