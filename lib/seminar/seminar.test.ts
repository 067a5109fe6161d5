import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../session/viewer'
import { DisplayName, foldName } from './display-name'
import { formatJoinCode, makeJoinCode, parseJoinCode } from './join-code'
import type { MemberPatch, MemberState } from './member'
import {
  actingRole,
  isInside,
  mayJoin,
  mayManage,
  mayModerate,
  mayWriteInSeminar,
  needsPseudonym,
  whyNotChange,
  whyNotLeave,
  type MemberStanding,
} from './permissions'
import { makePseudonym } from './pseudonym'
import { SeminarInput } from './seminar'

const standing = (role: Role, state: MemberState = 'active', id: string = role): MemberStanding => ({
  id,
  role,
  state,
})

describe('who is in a seminar', () => {
  it.each<[MemberState, boolean, boolean]>([
    ['active', true, true],
    ['suspended', true, false],
    ['left', false, false],
    ['removed', false, false],
  ])('%s: inside %s, writes %s', (state, inside, writes) => {
    expect(isInside({ state })).toBe(inside)
    expect(mayWriteInSeminar({ state }, { archivedAt: null })).toBe(writes)
    expect(mayWriteInSeminar({ state }, { archivedAt: '2026-12-01T00:00:00.000Z' })).toBe(false)
  })

  it('acts as a student while suspended', () => {
    expect(actingRole(standing('teacher', 'suspended'))).toBe('student')
    expect(actingRole(standing('assistant'))).toBe('assistant')
  })

  it.each<[Role, MemberState, boolean, boolean]>([
    ['teacher', 'active', true, true],
    ['assistant', 'active', false, true],
    ['student', 'active', false, false],
    ['teacher', 'suspended', false, false],
    ['assistant', 'suspended', false, false],
    ['teacher', 'left', false, false],
  ])('%s, %s: manages %s, moderates %s', (role, state, manages, moderates) => {
    expect(mayManage(standing(role, state))).toBe(manages)
    expect(mayModerate(standing(role, state))).toBe(moderates)
  })
})

describe('who may join', () => {
  const open = { nameOnly: true, archivedAt: null }
  const visitor = { anonymous: true }
  const account = { anonymous: false }

  it('joins by a name alone only where that is enough, never once removed, and nothing archived', () => {
    expect(mayJoin(visitor, open, null)).toBeNull()
    expect(mayJoin(visitor, open, 'left')).toBeNull()
    expect(mayJoin(visitor, { ...open, nameOnly: false }, null)).toBe('account-needed')
    expect(mayJoin(account, { ...open, nameOnly: false }, null)).toBeNull()
    expect(mayJoin(account, open, 'removed')).toBe('join-refused')
    expect(mayJoin(account, { ...open, archivedAt: '2026-12-01' }, null)).toBe('join-unknown')
  })

  it('stands under a pseudonym as a student where the seminar gives them', () => {
    expect(needsPseudonym({ pseudonyms: true }, { role: 'student' })).toBe(true)
    expect(needsPseudonym({ pseudonyms: true }, { role: 'teacher' })).toBe(false)
    expect(needsPseudonym({ pseudonyms: false }, { role: 'student' })).toBe(false)
  })
})

describe('to change a member', () => {
  const teacher = standing('teacher')
  const other = standing('teacher', 'active', 'other')
  const student = standing('student')

  it.each<[string, MemberStanding, MemberStanding, MemberPatch, number, string | null]>([
    ['a teacher promotes', teacher, student, { role: 'assistant' }, 1, null],
    ['a teacher suspends', teacher, student, { state: 'suspended' }, 1, null],
    ['a teacher removes', teacher, student, { state: 'removed' }, 1, null],
    ['a removed one is let back', teacher, standing('student', 'removed'), { state: 'active' }, 1, null],
    [
      'a removed one is promoted',
      teacher,
      standing('student', 'removed'),
      { role: 'teacher' },
      1,
      'not-permitted',
    ],
    ['who left is let back', teacher, standing('student', 'left'), { state: 'active' }, 1, 'not-permitted'],
    ['an assistant suspends', standing('assistant'), student, { state: 'suspended' }, 1, 'not-permitted'],
    ['a student promotes', student, student, { role: 'teacher' }, 1, 'not-permitted'],
    [
      'a suspended teacher acts',
      standing('teacher', 'suspended'),
      student,
      { role: 'teacher' },
      1,
      'not-permitted',
    ],
    ['a teacher removes themselves', teacher, teacher, { state: 'removed' }, 2, 'not-permitted'],
    ['the last steps down', teacher, teacher, { role: 'student' }, 1, 'last-teacher'],
    ['one of two steps down', teacher, teacher, { role: 'student' }, 2, null],
    ['one of two removes the other', teacher, other, { state: 'removed' }, 2, null],
    ['the last stays what they are', teacher, teacher, { role: 'teacher' }, 1, null],
  ])('%s', (_, actor, member, patch, teachers, answer) => {
    expect(whyNotChange(actor, member, patch, teachers)).toBe(answer)
  })

  it('the last teacher does not leave', () => {
    expect(whyNotLeave(teacher, 1)).toBe('last-teacher')
    expect(whyNotLeave(teacher, 2)).toBeNull()
    expect(whyNotLeave(student, 1)).toBeNull()
    expect(whyNotLeave(standing('teacher', 'suspended'), 1)).toBeNull()
  })
})

describe('a join code', () => {
  it('is read back as it is shown, in either case, with whatever stands between', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(255)), (bytes) => {
        const code = makeJoinCode(() => Number(bytes.next().value))
        expect(code).toMatch(/^[2-9BCDFGHJKMNPRSTVZ]{8}$/)
        const shown = formatJoinCode(code)
        const small = Array.from(shown).map((sign) =>
          String.fromCharCode(sign.charCodeAt(0) + (sign >= 'A' ? 32 : 0)),
        )
        expect([parseJoinCode(shown), parseJoinCode(` ${small.join('')} `)]).toEqual([code, code])
      }),
      { numRuns: 50 },
    )
  })

  it('draws each sign as often as another', () => {
    let byte = 0
    const code = makeJoinCode(() => (byte++ === 0 ? 255 : 0))
    expect([code, byte]).toEqual(['22222222', 9])
  })

  it.each(['', 'BCDF234', 'BCDF23456', 'BCDF234O', 'ıCDF2345', 'BCDF/2345'])('is not %j', (typed) => {
    expect(parseJoinCode(typed)).toBeNull()
  })
})

describe('names', () => {
  it('are taken for each other however they are spelt', () => {
    expect(foldName('AYŞE  Irmak')).toBe(foldName('ayşe ırmak'))
    expect(foldName('Dr. Ali')).toBe(foldName('dr ali'))
    expect(foldName('Ayse')).not.toBe(foldName('Ayşe'))
  })

  it.each(['', '  ', '…', 'a\u202eb', 'a\u200bb', 'x'.repeat(61)])('is not %j', (name) => {
    expect(DisplayName.safeParse(name).success).toBe(false)
  })

  it('are drawn as pseudonyms that nobody has', () => {
    const taken = new Set<string>()
    for (let count = 0; count < 40; count++)
      taken.add(makePseudonym('tr', taken, (n) => count % Math.min(n, 3)))
    expect(taken.size).toBe(40)
    expect([...taken].slice(0, 4)).toEqual(['Ak Turna', 'Al Kırlangıç', 'Boz Şahin', 'Ak Turna 2'])
  })
})

describe('a seminar', () => {
  const input = {
    ...{ work: 'eser', name: 'Güz', lang: 'tr', startsOn: '2026-09-21', endsOn: '2027-01-15' },
    ...{ description: '', nameOnly: true, pseudonyms: false, displayName: 'Ayşe' },
  }

  it.each([
    [{}, true],
    [{ endsOn: null }, true],
    [{ endsOn: '2026-09-20' }, false],
    [{ startsOn: '2026-02-30' }, false],
    [{ name: '  ' }, false],
    [{ role: 'teacher' }, false],
    [{ code: 'BCDF2345' }, false],
  ])('%o is taken: %s', (changes, taken) => {
    expect(SeminarInput.safeParse({ ...input, ...changes }).success).toBe(taken)
  })
})
