import { describe, expect, it } from 'vitest'
import type { Member } from '../seminar/member'
import { findMembers, findTypedName, listNameable } from './find-members'

const member = (name: string | null, changes: Partial<Member> = {}): Member => ({
  ...{ id: name ?? '-', name, role: 'student', mine: false, known: null },
  ...changes,
})

const known = (state: 'active' | 'suspended' | 'left' | 'removed') => ({
  ...{ displayName: null, state, joinedAt: '2026-11-22T10:00:00.000Z' },
})

describe('who can be named', () => {
  const all = [
    member('Öğretmen', { role: 'teacher' }),
    member('Asistan', { role: 'assistant' }),
    member('Ayşe'),
    member('Ben', { mine: true }),
    member(null),
    member('Giden', { known: known('left') }),
    member('Çıkarılan', { known: known('removed') }),
    member('Susan', { known: known('suspended') }),
  ]
  const namesIn = (layer: string) => listNameable(all, layer).map(({ name }) => name)

  it('is in the seminar, has a name, and is somebody else', () => {
    expect(namesIn('seminar:x')).toEqual(['Öğretmen', 'Asistan', 'Ayşe', 'Susan'])
  })

  it('sees the layer', () => {
    expect(namesIn('teachers:x')).toEqual(['Öğretmen', 'Asistan'])
  })
})

describe('a name that is typed', () => {
  const people = listNameable(
    ['Ilgaz Işık', 'İlke', 'Gök Turna', 'Şule Ilgın'].map((name) => member(name)),
    'seminar:x',
  )
  it.each([
    ['ıl', ['Ilgaz Işık', 'İlke', 'Şule Ilgın']],
    ['IL', ['Ilgaz Işık', 'İlke', 'Şule Ilgın']],
    ['ISIK', ['Ilgaz Işık']],
    ['gök tu', ['Gök Turna']],
    ['sule', ['Şule Ilgın']],
    ['aze', []],
  ])('%s is of %j', (typed, names) => {
    expect(findMembers(people, typed).map(({ name }) => name)).toEqual(names)
  })

  it.each([
    ['@', { start: 0, name: '' }],
    ['Bak @ıl', { start: 4, name: 'ıl' }],
    ['(@Gök Tu', { start: 1, name: 'Gök Tu' }],
    ['a@b', null],
    ['@ bak', null],
    ['[@Ayşe](mention:x)', null],
    ['@a\nb', null],
  ])('in %j is %j', (text, found) => {
    expect(findTypedName(text, text.length)).toEqual(found)
  })
})
