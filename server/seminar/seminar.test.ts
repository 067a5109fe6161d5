import { describe, expect, it } from 'vitest'
import { teachersOf } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import {
  annotationsIn,
  makeInput,
  makeReader,
  makeReply,
  newId,
  save,
  WORK,
} from '../annotation/annotation.fixture'
import { getAnnotation } from '../annotation/get-annotation'
import { listAnnotations } from '../annotation/list-annotations'
import { listChanges } from '../changes/list-changes'
import { listLog } from '../moderation/list-log'
import { deleteEverything } from '../portable/delete-everything'
import { getSeminar } from './get-seminar'
import { joinSeminar } from './join-seminar'
import { leaveSeminar } from './leave-seminar'
import { listMembers } from './list-members'
import { listMemberships } from './list-memberships'
import { listSeminars } from './list-seminars'
import { patchMember } from './patch-member'
import { patchSeminar } from './patch-seminar'
import { previewJoin } from './preview-join'
import { putSeminar } from './put-seminar'
import { renewKeys } from './renew-keys'
import { again, joinAs, makeAccount, makeSeminarInput, openSeminar } from './seminar.fixture'

const test = useTestDatabase()

const memberId = (viewer: Viewer) => viewer.memberships[0]?.id ?? ''

const listed = async (viewer: Viewer) =>
  (await listAnnotations({ viewer, work: WORK, cursor: null, limit: 100 })).items.map(({ id }) => id)

describe('to open a seminar', () => {
  it('makes its teacher of whoever opens it, once', async () => {
    const viewer = await makeAccount()
    const request = { viewer, id: newId(), input: makeSeminarInput() }
    const made = await putSeminar(request)
    expect(made).toMatchObject({
      outcome: 'created',
      seminar: { me: { role: 'teacher', writes: true }, members: 1 },
    })
    expect(await putSeminar(request)).toEqual({ ...made, outcome: 'repeated' })
    const other = { ...request, input: makeSeminarInput({ name: 'Başka' }) }
    await expect(putSeminar(other)).rejects.toMatchObject({ code: 'id-reused' })
    await expect(putSeminar({ ...request, viewer: await makeAccount() })).rejects.toMatchObject({
      code: 'not-found',
      detail: {},
    })
  })

  it('takes an account', async () => {
    const request = { viewer: await makeReader(), id: newId(), input: makeSeminarInput() }
    await expect(putSeminar(request)).rejects.toMatchObject({ code: 'account-needed' })
  })

  it('brings the teacher’s own notes of an earlier one along, and nobody else’s', async () => {
    const { id, layer, teacher, keys } = await openSeminar()
    const student = await joinAs(keys.code, 'Ayşe')
    const own = await save(teacher, await makeInput({ layer, tags: ['a'] }))
    await save(teacher, await makeInput({ layer: teachersOf(layer) }))
    await save(teacher, await makeInput())
    await save(student, await makeInput({ layer }))
    await save(student, await makeReply(own, { layer }))
    const next = newId()
    await putSeminar({
      viewer: teacher,
      id: next,
      input: makeSeminarInput({ cloneOf: id, pseudonyms: true }),
    })
    const rows = await test.database.annotation.findMany({ where: { layer: { endsWith: next } } })
    expect(rows.map(({ layer }) => layer).sort()).toEqual([`seminar:${next}`, `teachers:${next}`])
    expect(rows.every(({ ownerId }) => ownerId === teacher.id)).toBe(true)
    const viewer = await again(teacher)
    const page = await listChanges({ viewer, work: WORK, since: '0', limit: 100 })
    expect(annotationsIn(page).filter(({ layer }) => layer.endsWith(next))).toHaveLength(2)
    await test.database.user.update({ where: { id: student.id }, data: { isAnonymous: false } })
    for (const [viewer, code] of [
      [await makeAccount(), 'not-found'],
      [{ ...student, anonymous: false }, 'not-permitted'],
    ] as const) {
      const request = { viewer, id: newId(), input: makeSeminarInput({ cloneOf: id }) }
      await expect(putSeminar(request)).rejects.toMatchObject({ code })
    }
  })
})

describe('to join', () => {
  it('is as a student under a name, by the code or the link, once', async () => {
    const { id, keys } = await openSeminar()
    const viewer = await makeReader()
    const input = { code: ` ${keys.code.slice(0, 4)}-${keys.code.slice(4)}`, displayName: 'Ayşe' }
    expect(await previewJoin({ viewer, key: { link: keys.link } })).toMatchObject({
      id,
      joined: false,
      admits: true,
    })
    const joined = await joinSeminar({ viewer, input })
    expect(joined).toMatchObject({
      outcome: 'joined',
      seminar: { id, me: { name: 'Ayşe', role: 'student' }, members: 2, join: null },
    })
    const byLink = { link: keys.link, displayName: 'Fatma' }
    expect(await joinSeminar({ viewer, input: byLink })).toEqual({ ...joined, outcome: 'repeated' })
    expect(await previewJoin({ viewer, key: { link: keys.link } })).toMatchObject({ joined: true })
    expect((await listSeminars({ viewer })).items.map((one) => one.id)).toEqual([id])
  })

  it('is refused under a name that somebody stands there by, by an old code, and to visitors where it takes an account', async () => {
    const { id, teacher, keys } = await openSeminar({ displayName: 'Deniz Ak', nameOnly: false })
    const viewer = await makeReader()
    const input = { code: keys.code, displayName: 'deniz  ak' }
    await expect(joinSeminar({ viewer, input })).rejects.toMatchObject({ code: 'account-needed' })
    const account = await makeAccount()
    await expect(joinSeminar({ viewer: account, input })).rejects.toMatchObject({ code: 'name-taken' })
    const renewed = await renewKeys({ viewer: teacher, id })
    expect(renewed.join).not.toEqual(keys)
    for (const key of [{ code: keys.code }, { link: keys.link }, { code: '' }]) {
      await expect(
        joinSeminar({ viewer: account, input: { ...key, displayName: 'Ece' } }),
      ).rejects.toMatchObject({ code: 'join-unknown' })
    }
    await expect(renewKeys({ viewer: account, id })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a pseudonym', () => {
  it('is what everybody sees, and opened by the teachers’ roster alone', async () => {
    const { id, layer, teacher, keys } = await openSeminar({ pseudonyms: true, displayName: 'Deniz' })
    const ayse = await joinAs(keys.code, 'Ayşe Irmak')
    const bora = await joinAs(keys.code, 'Bora')
    const assistant = await joinAs(keys.code, 'Can', { role: 'assistant' })
    const note = await save(ayse, await makeInput({ layer }))
    const { me } = await getSeminar({ viewer: ayse, id })
    expect(me.name).not.toBe('Ayşe Irmak')
    for (const viewer of [teacher, bora, assistant, ayse]) {
      const { author } = await getAnnotation({ viewer, id: note })
      expect(author).toEqual({ id: memberId(ayse), name: me.name })
    }
    for (const viewer of [bora, assistant]) {
      const text = JSON.stringify(await listMembers({ viewer, id }))
      expect(text).toContain(me.name)
      expect(text).not.toContain('Irmak')
      expect(text).not.toContain(ayse.id)
    }
    const { items } = await listMembers({ viewer: teacher, id })
    expect(items.find(({ id }) => id === memberId(ayse))).toMatchObject({
      name: me.name,
      known: { displayName: 'Ayşe Irmak', state: 'active' },
    })
    expect(items[0]).toMatchObject({ name: 'Deniz', role: 'teacher', mine: true })
  })

  it('stays with who had it, whatever they become, and is not told by a name that is taken', async () => {
    const { id, teacher, keys } = await openSeminar({ pseudonyms: true })
    const ayse = await joinAs(keys.code, 'Ayşe')
    const before = (await getSeminar({ viewer: ayse, id })).me.name
    await patchMember({ viewer: teacher, id, member: memberId(ayse), patch: { role: 'teacher' } })
    expect((await getSeminar({ viewer: ayse, id })).me).toMatchObject({ name: before, role: 'teacher' })
    await leaveSeminar({ viewer: ayse, id, notes: 'keep' })
    await joinSeminar({ viewer: ayse, input: { code: keys.code, displayName: 'Ayşe' } })
    expect((await getSeminar({ viewer: ayse, id })).me).toMatchObject({ name: before, role: 'student' })
    // Another Ayşe is let in: that there is one is nobody’s business.
    expect(memberId(await joinAs(keys.code, 'Ayşe'))).not.toBe(memberId(ayse))
  })
})

describe('what becomes of a member', () => {
  async function setUp() {
    const { id, layer, teacher, keys } = await openSeminar()
    const ayse = await joinAs(keys.code, 'Ayşe')
    const bora = await joinAs(keys.code, 'Bora')
    const note = await save(ayse, await makeInput({ layer }))
    return { id, layer, teacher, keys, ayse, bora, note }
  }

  it('suspended, they read and do not write; let back, they write', async () => {
    const { id, layer, teacher, ayse, bora, note } = await setUp()
    const set = (state: 'active' | 'suspended') =>
      patchMember({ viewer: teacher, id, member: memberId(bora), patch: { state } })
    await set('suspended')
    const now = await again(bora)
    expect(await listed(now)).toEqual([note])
    const reply = await makeReply(note, { layer })
    await expect(save(now, reply)).rejects.toMatchObject({ code: 'read-only' })
    await expect(save(now, await makeInput({ layer }))).rejects.toMatchObject({ code: 'read-only' })
    await save(now, await makeInput())
    await set('active')
    await save(await again(bora), reply)
    const { items } = await listLog({ viewer: teacher, id })
    expect(items.map(({ kind, member }) => [kind, member])).toEqual([
      ['reinstate', memberId(bora)],
      ['suspend', memberId(bora)],
    ])
    expect(ayse.memberships).toHaveLength(1)
  })

  it('removed, they see nothing any more, the cursor they held is no use, and they do not come back', async () => {
    const { id, teacher, keys, ayse, bora, note } = await setUp()
    const { head } = await listAnnotations({ viewer: bora, work: WORK, cursor: null, limit: 10 })
    await patchMember({
      viewer: teacher,
      id,
      member: memberId(bora),
      patch: { state: 'removed', reason: 'Yersiz.' },
    })
    const now = await again(bora)
    expect(await listed(now)).toEqual([])
    const since = { viewer: now, work: WORK, since: head, limit: 10 }
    await expect(listChanges(since)).rejects.toMatchObject({ code: 'cursor-unknown' })
    await expect(getAnnotation({ viewer: now, id: note })).rejects.toMatchObject({ code: 'not-found' })
    await expect(getSeminar({ viewer: now, id })).rejects.toMatchObject({ code: 'not-found' })
    const input = { code: keys.code, displayName: 'Bora' }
    await expect(joinSeminar({ viewer: now, input })).rejects.toMatchObject({ code: 'join-refused' })
    expect((await listMembers({ viewer: ayse, id })).items).toHaveLength(2)
    expect((await listMembers({ viewer: teacher, id })).items).toHaveLength(3)
  })

  it('gone by themselves, their notes stay or go with them', async () => {
    const { id, teacher, keys, ayse, bora, note } = await setUp()
    const kept = await save(bora, await makeInput({ layer: `seminar:${id}` }))
    await leaveSeminar({ viewer: bora, id, notes: 'keep' })
    expect(await listMemberships(bora.id)).toEqual([])
    expect(await listed(await again(bora))).toEqual([])
    expect(await listed(teacher)).toEqual([note, kept].sort())
    await joinSeminar({ viewer: bora, input: { code: keys.code, displayName: 'Bora' } })
    expect(await listed(await again(bora))).toEqual([note, kept].sort())
    await leaveSeminar({ viewer: ayse, id, notes: 'withdraw' })
    expect(await listed(teacher)).toEqual([kept])
    const row = await test.database.annotation.findUniqueOrThrow({
      where: { id: note },
      include: { targets: true },
    })
    expect(row).toMatchObject({ bodyText: null, targets: [] })
    await expect(leaveSeminar({ viewer: teacher, id, notes: 'keep' })).rejects.toMatchObject({
      code: 'last-teacher',
    })
  })

  it('a teacher no more, they see no more what teachers see', async () => {
    const { id, layer, teacher, ayse } = await setUp()
    const set = (role: 'teacher' | 'student') =>
      patchMember({ viewer: teacher, id, member: memberId(ayse), patch: { role } })
    await set('teacher')
    const among = await save(teacher, await makeInput({ layer: teachersOf(layer) }))
    expect(await listed(await again(ayse))).toContain(among)
    await set('student')
    expect(await listed(await again(ayse))).not.toContain(among)
    await expect(
      patchMember({ viewer: teacher, id, member: memberId(teacher), patch: { role: 'student' } }),
    ).rejects.toMatchObject({ code: 'last-teacher' })
  })

  it('who erases everything leaves an id without a name, and their seminars', async () => {
    const { id, teacher, ayse } = await setUp()
    await deleteEverything({ viewer: ayse })
    const { items } = await listMembers({ viewer: teacher, id })
    expect(items.find((one) => one.id === memberId(ayse))).toMatchObject({
      name: null,
      known: { displayName: null, state: 'left' },
    })
    expect(await listMemberships(ayse.id)).toEqual([])
  })
})

describe('to change a seminar', () => {
  it('is its teachers’, in the version they saw; archived it is read', async () => {
    const { id, layer, teacher, keys } = await openSeminar()
    const ayse = await joinAs(keys.code, 'Ayşe')
    const note = await save(ayse, await makeInput({ layer }))
    const patch = { archived: true, endsOn: '2027-01-15' }
    await expect(patchSeminar({ viewer: ayse, id, patch, match: 1 })).rejects.toMatchObject({
      code: 'not-permitted',
    })
    await expect(patchSeminar({ viewer: teacher, id, patch, match: 2 })).rejects.toMatchObject({
      code: 'version-clash',
    })
    await expect(
      patchSeminar({ viewer: teacher, id, patch: { endsOn: '2026-01-01' }, match: 1 }),
    ).rejects.toMatchObject({ code: 'invalid' })
    const archived = await patchSeminar({ viewer: teacher, id, patch, match: 1 })
    expect(archived).toMatchObject({ version: 2, endsOn: '2027-01-15', me: { writes: false } })
    expect(await listed(await again(ayse))).toEqual([note])
    await expect(save(await again(ayse), await makeInput({ layer }))).rejects.toMatchObject({
      code: 'read-only',
    })
    await patchSeminar({ viewer: teacher, id, patch: { archived: false }, match: 2 })
    await save(await again(ayse), await makeInput({ layer }))
  })
})
