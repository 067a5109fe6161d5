import { describe, expect, it } from 'vitest'
import { Windows } from './windows'

const HOUR = 3_600_000

describe('a window', () => {
  it('lets so many through in any hour, and says when the next may come', () => {
    let now = 1_000_000
    const windows = new Windows(10, HOUR, () => now)
    const taken = Array.from({ length: 10 }, () => {
      now += 60_000
      return windows.take('a')
    })
    expect(taken).toEqual(Array(10).fill(0))
    expect(windows.take('a')).toBe(3600 - 9 * 60)
    expect(windows.take('b')).toBe(0)
    now += HOUR - 9 * 60_000 - 1
    expect(windows.take('a')).toBe(1)
    now += 1
    expect(windows.take('a')).toBe(0)
    expect(windows.take('a')).toBe(60)
  })

  it('gives one back, or forgives all', () => {
    const windows = new Windows(1, HOUR, () => 5)
    expect(windows.take('a')).toBe(0)
    windows.giveBack('a')
    expect(windows.take('a')).toBe(0)
    expect(windows.take('a')).toBe(3600)
    windows.clear('a')
    expect(windows.take('a')).toBe(0)
  })
})
