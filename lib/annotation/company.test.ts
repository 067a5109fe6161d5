import { describe, expect, it } from 'vitest'
import { PUBLIC_STANDINGS, type Role, type Viewer } from '../session/viewer'
import { choiceOf, findCompany, listAims, standingIn, type Companies, type Company } from './company'
import { ALONE, IN_PUBLIC, type CompanyChoice } from './company-choice'
import { readCompanyQuery } from './company-query'
import { makeSeminar } from './company.cases'
import type { Layer } from './layer'
import { noteAddress } from './note-address'
import { mayWriteIn } from './permissions'
import { withCompany } from './with-company'

const ID = '01980000-0000-7000-8000-00000000000a'
const NOTE = '01980000-0000-7000-8000-00000000000b'
const ROLES: readonly Role[] = ['teacher', 'assistant', 'student']

const seminar = makeSeminar(ID)
const CHOICES: readonly CompanyChoice[] = [ALONE, IN_PUBLIC, { kind: 'seminar', id: ID }]

/** Every company there is to be in, with the viewer who is in it. */
const cases: readonly { company: Company; viewer: Viewer }[] = [
  { company: ALONE, viewer: { id: 'ben', anonymous: true, memberships: [] } },
  ...PUBLIC_STANDINGS.map((standing) => ({
    company: { kind: 'public', standing } as const,
    viewer: { id: 'ben', anonymous: standing === 'reads', memberships: [], inPublic: standing },
  })),
  ...ROLES.flatMap((role) =>
    [true, false].map((writes) => ({
      company: { kind: 'seminar', seminar: makeSeminar(ID, { role, writes }) } as const,
      viewer: {
        ...{ id: 'ben', anonymous: true },
        memberships: [{ id: 'm1', layer: `seminar:${ID}` as const, work: 'eser', role, writes }],
      },
    })),
  ),
]

describe('company', () => {
  it('is what was asked for, if it is the reader’s', () => {
    const all: Companies = { seminars: [seminar], inPublic: 'writes' }
    const none: Companies = { seminars: [], inPublic: null }
    for (const choice of CHOICES) {
      const found = findCompany(choice, all)
      expect(found && choiceOf(found)).toEqual(choice)
      expect(findCompany(choice, none)).toEqual(choice.kind === 'alone' ? ALONE : null)
    }
    expect(findCompany({ kind: 'seminar', id: NOTE }, all)).toBeNull()
  })

  it('offers for writing what the rules let it be written in, the narrowest first', () => {
    const layers: readonly Layer[] = ['private', `teachers:${ID}`, `seminar:${ID}`, 'public']
    for (const { company, viewer } of cases) {
      expect({ company, aims: listAims(company) }).toEqual({
        company,
        aims: layers.filter((layer) => mayWriteIn(viewer, layer, 'eser')),
      })
    }
  })

  it('says what the reader is in a layer, and nothing of what is no company of theirs', () => {
    const all: Companies = { seminars: [seminar], inPublic: 'moderates' }
    expect(standingIn(`teachers:${ID}`, all)).toEqual({ kind: 'seminar', role: 'student', writes: true })
    expect(standingIn('public', all)).toEqual({ kind: 'public', standing: 'moderates' })
    expect(standingIn('private', all)).toBeNull()
    expect(standingIn(`seminar:${NOTE}`, all)).toBeNull()
    expect(standingIn('public', { ...all, inPublic: null })).toBeNull()
  })
})

describe('the address', () => {
  it('asks for one company at most, and keeps the rest of what it says', () => {
    for (const before of CHOICES)
      for (const choice of CHOICES) {
        const query = withCompany(withCompany('?view=tr', before), choice)
        expect(readCompanyQuery(query)).toEqual(choice.kind === 'alone' ? null : choice)
        expect(withCompany(query, ALONE)).toBe('?view=tr')
      }
    expect(withCompany('', ALONE)).toBe('')
    expect(readCompanyQuery('?company=alone')).toBeNull()
  })

  it('of a note opens it where it was said; what is private is everywhere', () => {
    const address = (layer: Layer) => noteAddress({ id: NOTE, layer })
    expect(address('private')).toBe(`?note=${NOTE}`)
    expect(readCompanyQuery(address('public'))).toEqual(IN_PUBLIC)
    expect(readCompanyQuery(address(`teachers:${ID}`))).toEqual({ kind: 'seminar', id: ID })
    expect(address('public')).toContain(`note=${NOTE}`)
  })
})
