import { describe, expect, it } from 'vitest'
import { Turns } from './turns'

describe('turns', () => {
  it('are ours while every one of them was noted, and unknown at first', () => {
    const turns = new Turns()
    expect(turns.areOurs(5n)).toBe(false)
    expect(turns.areOurs(5n)).toBe(true)
    turns.note(6n)
    turns.note(7n)
    expect(turns.areOurs(6n)).toBe(true)
    expect(turns.areOurs(7n)).toBe(true)
    turns.note(9n)
    expect(turns.areOurs(9n)).toBe(false)
    expect(turns.areOurs(9n)).toBe(true)
    expect(turns.areOurs(8n)).toBe(false)
  })
})
