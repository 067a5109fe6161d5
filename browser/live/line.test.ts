import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeItem } from '../annotation/annotations-api'
import { openLine } from './line'

type Hear = (event: unknown) => void

/** A line whose other end is in our hands. */
class Pretended {
  readonly #hears = new Map<string, Hear>()
  isClosed = false

  constructor(readonly address: string) {}

  addEventListener(name: string, hear: unknown): void {
    this.#hears.set(name, hear as Hear)
  }

  close(): void {
    this.isClosed = true
  }

  say(name: string, data?: unknown): void {
    this.#hears.get(name)?.({ ...(data !== undefined && { data: JSON.stringify(data) }) })
  }
}

function setUp() {
  const lines: Pretended[] = []
  const told: string[][] = []
  const seen: unknown[] = []
  let cursor = 1
  let free: () => void = () => undefined
  const line = openLine({
    address: () => (cursor === 0 ? null : `since ${cursor}`),
    open: (address) => {
      const made = new Pretended(address)
      lines.push(made)
      return made
    },
    take: async (items: readonly ChangeItem[]) => {
      told.push(items.map((item) => ('gone' in item ? item.gone : '')))
      await new Promise<void>((resolve) => (free = resolve))
      cursor = Number(items.at(-1)?.cursor)
    },
    onPresence: (count) => seen.push(count),
    onState: (hears) => seen.push(hears),
    onEnded: (code) => seen.push(code),
    random: () => 1,
  })
  return {
    ...{ line, lines, told, seen },
    free: async () => {
      free()
      await vi.advanceTimersByTimeAsync(0)
    },
    setCursor: (next: number) => (cursor = next),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a line', () => {
  it('hands over what is told in its order, together what came meanwhile', async () => {
    const { line, lines, told, seen, free } = setUp()
    line.reopen()
    line.reopen()
    expect(lines.map(({ address }) => address)).toEqual(['since 1'])
    const [one] = lines
    one?.say('open')
    one?.say('presence', { count: 3 })
    for (const at of [2, 3, 4]) one?.say('change', { cursor: String(at), gone: `n${at}` })
    one?.say('change', { nonsense: true })
    await free()
    await free()
    expect(told).toEqual([['n2'], ['n3', 'n4']])
    expect(seen).toEqual([true, 3])
  })

  it('is opened again from where it was, later each time, at once when the network is back', async () => {
    const { line, lines, seen, free } = setUp()
    line.reopen()
    lines[0]?.say('change', { cursor: '7', gone: 'n' })
    await free()
    lines[0]?.say('error')
    expect([lines[0]?.isClosed, lines.length]).toEqual([true, 1])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(lines[1]?.address).toBe('since 7')
    lines[1]?.say('error')
    await vi.advanceTimersByTimeAsync(1_999)
    expect(lines).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(lines).toHaveLength(3)
    lines[2]?.say('error')
    line.hurry()
    line.hurry()
    expect(lines).toHaveLength(4)
    lines[3]?.say('presence', { count: 1 })
    lines[3]?.say('error')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(lines).toHaveLength(5)
    // What is over is not heard.
    lines[0]?.say('presence', { count: 9 })
    expect(seen).toEqual([false, false, false, 1, false])
  })

  it('that was ended waits to be told where to go on', async () => {
    const { line, lines, seen, setCursor } = setUp()
    line.reopen()
    lines[0]?.say('ended', { code: 'cursor-unknown' })
    await vi.advanceTimersByTimeAsync(120_000)
    expect([lines.length, seen]).toEqual([1, [false, 'cursor-unknown']])
    setCursor(12)
    line.reopen()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(lines[1]?.address).toBe('since 12')
    line.close()
    expect(lines[1]?.isClosed).toBe(true)
    setCursor(0)
    line.hurry()
    expect(lines).toHaveLength(2)
  })
})
