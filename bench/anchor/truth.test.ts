import { describe, expect, test } from 'vitest'
import { makeSideText } from '../../lib/anchor/side-text'
import { cut, fresh, join, kept, type Tracked } from './tracked'
import type { Revised } from './revise'
import { findTruth, judge } from './truth'

const BEFORE = 'bir iki üç dört beş altı'

/** A text whose one sentence became what the pieces say. */
function revised(body: Tracked): Revised {
  const make = (text: string) => makeSideText('tr', [{ id: 'p1.s1', paragraph: 'p1', text }])
  const fate = new Int32Array(BEFORE.length).fill(-1)
  for (const [at, unit] of body.origin.entries()) if (unit > 0) fate[unit - 1] = at
  return { before: make(BEFORE), after: make(body.text), origin: body.origin, fate, classes: new Map() }
}

const old = kept(BEFORE, 0)
/** “iki üç dört”. */
const MARKED = { start: 4, end: 15 }

describe('what became of marked words', () => {
  test('they survive a change beside them, and are right only to the letter', () => {
    const text = revised(join(fresh('Yine '), old))
    const truth = findTruth(text, MARKED)
    expect(truth.fate).toBe('survive')
    expect(judge(text, MARKED, truth, { start: 9, end: 20 })).toBe('kept')
    expect(judge(text, MARKED, truth, { start: 9, end: 15 })).toBe('wrong')
    expect(judge(text, MARKED, truth, { start: 5, end: 20 })).toBe('wrong')
    expect(judge(text, MARKED, truth, null)).toBe('lost')
  })

  test('struck, they are gone, also where equal words stand', () => {
    const text = revised(join(cut(old, 0, 4), cut(old, 16), fresh(' iki üç dört')))
    const truth = findTruth(text, MARKED)
    expect(truth.fate).toBe('gone')
    expect(judge(text, MARKED, truth, null)).toBe('let go')
    expect(judge(text, MARKED, truth, { start: 13, end: 24 })).toBe('wrong')
  })

  test('with as much put in between, they are torn: to find all of it is right, or nothing', () => {
    const text = revised(join(cut(old, 0, 8), fresh('ve daha '), cut(old, 8)))
    const truth = findTruth(text, MARKED)
    expect(truth.fate).toBe('torn')
    expect(judge(text, MARKED, truth, { start: 4, end: 23 })).toBe('let go')
    expect(judge(text, MARKED, truth, null)).toBe('let go')
    expect(judge(text, MARKED, truth, { start: 0, end: 7 })).toBe('wrong')
  })
})
