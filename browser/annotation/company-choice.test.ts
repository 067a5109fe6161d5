import { describe, expect, it } from 'vitest'
import { writeCursor } from '@/lib/annotation/change-cursor'
import { keepAim, readAim } from './company-aim'
import { ALONE, keepCompany, layersOf, readCompany, tellsOfSeminars } from './company-choice'
import { pretendStorage } from './outbox.cases'

const ID = '01980000-0000-7000-8000-00000000000a'

describe('in whose company a work is read', () => {
  it('is what the address asks for, else what was chosen for this work, else not known', () => {
    const local = pretendStorage()
    expect(readCompany(local, 'eser', '')).toBeNull()
    keepCompany(local, 'eser', ID)
    expect(readCompany(local, 'eser', '?note=x')).toBe(ID)
    expect(readCompany(local, 'eser', '?seminar=başka')).toBe('başka')
    expect(readCompany(local, 'öteki', '')).toBeNull()
    keepCompany(local, 'eser', null)
    expect(readCompany(local, 'eser', '')).toBeNull()
    local.full = true
    expect(() => keepCompany(local, 'eser', ALONE)).not.toThrow()
    expect(readCompany(null, 'eser', '')).toBeNull()
  })

  it('is one seminar with its teachers and what is private, or only that', () => {
    expect(layersOf(ID)).toEqual(['private', `seminar:${ID}`, `teachers:${ID}`])
    expect(layersOf(ALONE)).toEqual(['private'])
    expect(layersOf(null)).toBeNull()
  })

  it('is asked about only where a cursor tells of a seminar', () => {
    expect(tellsOfSeminars(writeCursor(new Map([['person:ben', 4n]])))).toBe(false)
    const cursor = new Map([
      ['person:ben', 4n],
      [`member:${ID}`, 0n],
      [`seminar:${ID}`, 2n],
    ] as const)
    expect(tellsOfSeminars(writeCursor(cursor))).toBe(true)
  })
})

describe('where the next note goes', () => {
  const layers = ['private', `seminar:${ID}`] as const

  it('is to the seminar one reads in, or where the last was to go; never where one may not write', () => {
    const local = pretendStorage()
    expect(readAim(local, null, ['private'])).toBe('private')
    expect(readAim(local, { id: ID }, layers)).toBe(`seminar:${ID}`)
    expect(readAim(local, { id: ID }, ['private'])).toBe('private')
    keepAim(local, ID, 'private')
    expect(readAim(local, { id: ID }, layers)).toBe('private')
    keepAim(local, ID, `teachers:${ID}`)
    expect(readAim(local, { id: ID }, layers)).toBe('private')
  })
})
