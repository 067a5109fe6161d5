import { describe, expect, it } from 'vitest'
import { writeCursor } from '@/lib/annotation/change-cursor'
import type { Company } from '@/lib/annotation/company'
import { ALONE, IN_PUBLIC } from '@/lib/annotation/company-choice'
import { makeSeminar } from '@/lib/annotation/company.cases'
import { keepAim, readAim } from './company-aim'
import { layersOf, readCompany, tellsOfCompany } from './company-choice'
import { keepCompany } from './keep-company'
import { pretendStorage } from './outbox.cases'

const ID = '01980000-0000-7000-8000-00000000000a'
const SEMINAR = { kind: 'seminar', id: ID } as const

describe('in whose company a work is read', () => {
  it('is what the address asks for, else what was chosen for this work, else not known', () => {
    const local = pretendStorage()
    expect(readCompany(local, 'eser', '')).toBeNull()
    for (const choice of [SEMINAR, IN_PUBLIC, ALONE]) {
      keepCompany(local, 'eser', choice)
      expect(readCompany(local, 'eser', '?note=x')).toEqual(choice)
      // What the address says of no company that there is asks for none.
      expect(readCompany(local, 'eser', '?company=herkes')).toEqual(choice)
    }
    expect(readCompany(local, 'eser', '?seminar=başka')).toEqual({ kind: 'seminar', id: 'başka' })
    expect(readCompany(local, 'eser', '?view=tr&company=public')).toEqual(IN_PUBLIC)
    expect(readCompany(local, 'öteki', '')).toBeNull()
    keepCompany(local, 'eser', null)
    expect(readCompany(local, 'eser', '')).toBeNull()
    local.full = true
    expect(() => keepCompany(local, 'eser', ALONE)).not.toThrow()
    expect(readCompany(null, 'eser', '')).toBeNull()
  })

  it('is one seminar with its teachers, or what is public, and what is private; or only that', () => {
    expect(layersOf(SEMINAR)).toEqual(['private', `seminar:${ID}`, `teachers:${ID}`])
    expect(layersOf(IN_PUBLIC)).toEqual(['private', 'public'])
    expect(layersOf(ALONE)).toEqual(['private'])
    expect(layersOf(null)).toBeNull()
  })

  it('is asked about only where a cursor tells of a seminar, or of the public layer', () => {
    expect(tellsOfCompany(writeCursor(new Map([['person:ben', 4n]])))).toBe(false)
    const seminar = new Map([
      ['person:ben', 4n],
      [`member:${ID}`, 0n],
      [`seminar:${ID}`, 2n],
    ] as const)
    expect(tellsOfCompany(writeCursor(seminar))).toBe(true)
    expect(tellsOfCompany(writeCursor(new Map([['public:eser', 0n]])))).toBe(true)
  })
})

describe('where the next note goes', () => {
  const layers = ['private', `seminar:${ID}`] as const
  const here: Company = { kind: 'seminar', seminar: makeSeminar(ID) }

  it('is to the seminar one reads in, or where the last was to go; never where one may not write', () => {
    const local = pretendStorage()
    expect(readAim(local, ALONE, ['private'])).toBe('private')
    expect(readAim(local, here, layers)).toBe(`seminar:${ID}`)
    expect(readAim(local, here, ['private'])).toBe('private')
    keepAim(local, here, 'private')
    expect(readAim(local, here, layers)).toBe('private')
    keepAim(local, here, `teachers:${ID}`)
    expect(readAim(local, here, layers)).toBe('private')
  })

  it('is to everybody only where that was chosen on the same page', () => {
    const local = pretendStorage()
    const inPublic: Company = { kind: 'public', standing: 'writes' }
    keepAim(local, inPublic, 'public')
    expect(local.length).toBe(0)
    expect(readAim(local, inPublic, ['private', 'public'])).toBe('private')
  })
})
