import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { HEARTBEAT, OPENING } from '@/lib/live/write-event'
import { useTestDatabase } from '@/prisma/use-test-database'
import { WORK } from '../annotation/annotation.fixture'
import { openClass, say } from './class.fixture'
import { Ear } from './ear.fixture'
import { liveHub } from './live-hub'

const test = useTestDatabase()

// What is done every so often is done when the test says that it is time.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})

afterEach(() => {
  vi.useRealTimers()
  expect(liveHub().size).toBe(0)
})

it('a line on which nothing happens is heard of every twenty seconds', async () => {
  const { teacher, layer } = await openClass()
  const response = await teacher.call('GET', `/api/works/${WORK}/live?layer=${layer}`)
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  const decoder = new TextDecoder()
  const next = async () => decoder.decode((await reader.read()).value)
  expect(await next()).toBe(OPENING)
  await liveHub().settled()
  expect(await next()).toContain('event: presence')
  vi.advanceTimersByTime(20_000)
  expect(await next()).toBe(HEARTBEAT)
  vi.advanceTimersByTime(20_000)
  expect(await next()).toBe(HEARTBEAT)
  await reader.cancel()
})

it('a session that another process ends is noticed within five seconds, though nothing else is written', async () => {
  const { layer, teacher, join } = await openClass()
  const { caller, person } = await join('Ayşe')
  const ear = await Ear.open(caller, { layer })
  const other = await Ear.open(teacher, { layer })
  await liveHub().settled()
  const file = new Sqlite(test.file)
  file.exec(`DELETE FROM "Session" WHERE "userId" = '${person}'`)
  file.close()
  vi.advanceTimersByTime(5_000)
  await ear.until(({ isClosed }) => isClosed)
  expect(ear.all('ended')).toEqual([{ code: 'signed-out' }])
  const after = await say(teacher, layer)
  await other.until(({ ids }) => ids.includes(after))
  expect(ear.ids).not.toContain(after)
  await other.cut()
})
