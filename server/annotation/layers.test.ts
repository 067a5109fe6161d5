import { beforeEach, describe, expect, it } from 'vitest'
import { teachersOf, type SeminarLayer } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { listChanges } from '../changes/list-changes'
import { dismissFlags } from '../moderation/dismiss-flags'
import { listFlagged } from '../moderation/list-flagged'
import { listLog } from '../moderation/list-log'
import { setFlag } from '../moderation/set-flag'
import { setHidden } from '../moderation/set-hidden'
import { setLocked } from '../moderation/set-locked'
import { listNotebook } from '../notebook/list-notebook'
import { joinSeminar } from '../seminar/join-seminar'
import { again, joinAs, openSeminar } from '../seminar/seminar.fixture'
import { annotationsIn, makeInput, makeReply, save, WORK } from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { getAnnotation } from './get-annotation'
import { getHistory } from './get-history'
import { listAnnotations } from './list-annotations'
import { patchAnnotation } from './patch-annotation'
import { setReaction } from './set-reaction'

const test = useTestDatabase()

let id: string
let layer: SeminarLayer
let teacher: Viewer
let assistant: Viewer
let ayse: Viewer
let bora: Viewer

beforeEach(async () => {
  const opened = await openSeminar()
  id = opened.id
  layer = opened.layer
  teacher = opened.teacher
  assistant = await joinAs(opened.keys.code, 'Can', { role: 'assistant' })
  ayse = await joinAs(opened.keys.code, 'Ayşe')
  bora = await joinAs(opened.keys.code, 'Bora')
})

const listed = async (viewer: Viewer, layers: (SeminarLayer | 'private')[] | null = null) =>
  (await listAnnotations({ viewer, work: WORK, cursor: null, limit: 100, layers })).items.map(({ id }) => id)

const head = async (viewer: Viewer) =>
  (await listAnnotations({ viewer, work: WORK, cursor: null, limit: 1 })).head

/** What changed for somebody: what they see of it, and what is gone for them. */
async function told(viewer: Viewer, since: string) {
  const page = await listChanges({ viewer, work: WORK, since, limit: 100 })
  return {
    seen: annotationsIn(page).map(({ id }) => id),
    gone: page.items.flatMap((item) => ('gone' in item ? [item.gone] : [])),
    next: page.next,
  }
}

const move = (viewer: Viewer, note: string, to: 'private' | SeminarLayer, match: number, confirm = true) =>
  patchAnnotation({
    ...{ viewer, id: note, match },
    patch: { layer: to, ...(confirm && { confirm: 'wider' as const }) },
  })

describe('to move a note', () => {
  it('to a wider layer asks first, and takes what it said before with it', async () => {
    const note = await save(ayse, await makeInput())
    await patchAnnotation({
      viewer: ayse,
      id: note,
      patch: { body: { text: 'Kamuya.', lang: 'tr' } },
      match: 1,
    })
    await expect(move(ayse, note, layer, 2, false)).rejects.toMatchObject({ code: 'confirm-wider' })
    const since = await head(bora)
    const moved = await move(ayse, note, layer, 2)
    expect(moved).toMatchObject({ layer, version: 3, editedAt: null, author: { name: 'Ayşe' } })
    expect(await move(ayse, note, layer, 2)).toEqual(moved)
    expect(await told(bora, since)).toMatchObject({ seen: [note], gone: [] })
    expect((await getHistory({ viewer: bora, id: note })).items).toEqual([])
  })

  it('to a narrower one tells the others that it is gone, once, and nothing of it any more', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    await setReaction({ viewer: bora, id: note, kind: 'agree', on: true })
    const since = await head(bora)
    expect(await move(ayse, note, 'private', 1, false)).toMatchObject({
      reactions: [],
      author: { name: null },
    })
    const after = await told(bora, since)
    expect(after).toMatchObject({ seen: [], gone: [note] })
    await patchAnnotation({ viewer: ayse, id: note, patch: { tags: ['a'] }, match: 2 })
    expect(await told(bora, after.next)).toEqual({ seen: [], gone: [], next: after.next })
    // Who held nothing yet is not told of what is gone.
    expect(await told(bora, '0')).toMatchObject({ gone: [] })
  })

  it('takes one’s own replies along, and is refused where others have written', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const own = await save(ayse, await makeReply(note, { layer }))
    await move(ayse, note, 'private', 1, false)
    expect(await getAnnotation({ viewer: ayse, id: own })).toMatchObject({ layer: 'private' })
    await move(ayse, note, layer, 2)
    expect(await listed(bora)).toEqual([note, own])
    await save(bora, await makeReply(own, { layer }))
    await expect(move(ayse, note, 'private', 3, false)).rejects.toMatchObject({ code: 'thread-shared' })
    await expect(move(ayse, own, 'private', 1, false)).rejects.toMatchObject({ code: 'invalid' })
    await expect(move(bora, note, 'private', 3)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is only to a layer of one’s own, about the work that it reads', async () => {
    const note = await save(ayse, await makeInput())
    const other = await openSeminar()
    for (const to of [other.layer, teachersOf(layer) as unknown as SeminarLayer]) {
      await expect(move(ayse, note, to, 1)).rejects.toMatchObject({ code: 'not-found' })
    }
    await test.database.seminar.update({ where: { id }, data: { work: 'baska-eser' } })
    await expect(move(await again(ayse), note, layer, 1)).rejects.toMatchObject({ code: 'invalid' })
    await expect(save(await again(ayse), await makeInput({ layer }))).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('a reader in two seminars', () => {
  it('sees in each its own notes, and in neither those of the other', async () => {
    const other = await openSeminar()
    const viewer = await joinAs(other.keys.code, 'İki')
    const { code } = await test.database.seminar.findUniqueOrThrow({ where: { id } })
    await joinSeminar({ viewer, input: { code, displayName: 'İki' } })
    const both = await again(viewer)
    const mine = await save(both, await makeInput())
    const here = await save(ayse, await makeInput({ layer }))
    const there = await save(other.teacher, await makeInput({ layer: other.layer }))
    expect(await listed(both)).toEqual([mine, here, there])
    expect(await listed(both, ['private', layer])).toEqual([mine, here])
    expect(await listed(both, ['private', other.layer])).toEqual([mine, there])
    const layers = ['private', layer] as const
    const page = await listChanges({ viewer: both, work: WORK, since: '0', limit: 100, layers })
    expect(annotationsIn(page).map(({ id }) => id)).toEqual([mine, here])
    await save(other.teacher, await makeInput({ layer: other.layer }))
    const more = { viewer: both, work: WORK, since: page.next, limit: 100, layers }
    expect(await listChanges(more)).toEqual({ items: [], next: page.next })
    await expect(listChanges({ ...more, layers: null })).rejects.toMatchObject({ code: 'cursor-unknown' })
    // Who they are in the one says nothing of who they are in the other.
    const [a, b] = [
      await save(both, await makeInput({ layer })),
      await save(both, await makeInput({ layer: other.layer })),
    ]
    const authors = await Promise.all([a, b, mine].map((id) => getAnnotation({ viewer: both, id })))
    expect(new Set(authors.map(({ author }) => author.id)).size).toBe(3)
  })
})

describe('a private answer in a shared thread', () => {
  const answer = async (note: string) => save(teacher, await makeReply(note, { layer, aside: true }))

  it('is for whoever asked and the teachers, with all that answers it', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const since = { ayse: await head(ayse), bora: await head(bora), assistant: await head(assistant) }
    const aside = await answer(note)
    const back = await save(ayse, await makeReply(aside, { layer }))
    expect(await getAnnotation({ viewer: teacher, id: back })).toMatchObject({ aside: true, thread: note })
    expect(await listed(ayse)).toEqual([note, aside, back])
    expect(await listed(teacher)).toEqual([note, aside, back])
    for (const viewer of [bora, assistant]) expect(await listed(viewer)).toEqual([note])
    expect((await told(ayse, since.ayse)).seen.sort()).toEqual([aside, back])
    expect(await told(bora, since.bora)).toEqual({ seen: [], gone: [], next: since.bora })
    expect((await told(assistant, since.assistant)).next).toBe(since.assistant)
  })

  it('is a teacher’s to begin, and never to oneself', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const own = await save(teacher, await makeInput({ layer }))
    for (const [viewer, to] of [
      [assistant, note],
      [bora, note],
      [teacher, own],
    ] as const) {
      await expect(save(viewer, await makeReply(to, { layer, aside: true }))).rejects.toMatchObject({
        code: 'not-permitted',
      })
    }
  })

  it('holds up no tombstone that others see, and has no place without one', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const aside = await answer(note)
    await deleteAnnotation({ viewer: ayse, id: note, match: 1 })
    for (const viewer of [ayse, bora, teacher]) {
      expect(await getAnnotation({ viewer, id: note })).toMatchObject({ targets: [] })
      expect(await listed(viewer)).toEqual([])
    }
    expect(await getAnnotation({ viewer: teacher, id: aside })).toMatchObject({ deletedAt: null })
  })

  it('stays when who gave it teaches no more', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const aside = await answer(note)
    await test.database.membership.updateMany({ where: { personId: teacher.id }, data: { role: 'student' } })
    expect(await listed(await again(teacher))).toEqual([note, aside])
  })
})

describe('what is hidden', () => {
  it('is gone for all but its writer and those who moderate, who are told why', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const since = { ayse: await head(ayse), bora: await head(bora), teacher: await head(teacher) }
    const hidden = await setHidden({ viewer: assistant, id: note, reason: 'Kişisel bilgi.' })
    expect(hidden).toMatchObject({ hidden: { reason: 'Kişisel bilgi.' }, version: 1 })
    const gone = await told(bora, since.bora)
    expect(gone).toMatchObject({ seen: [], gone: [note] })
    for (const [viewer, from] of [
      [ayse, since.ayse],
      [teacher, since.teacher],
    ] as const) {
      expect((await told(viewer, from)).seen).toContain(note)
      expect(await getAnnotation({ viewer, id: note })).toMatchObject({
        hidden: { reason: 'Kişisel bilgi.' },
      })
    }
    await expect(getAnnotation({ viewer: bora, id: note })).rejects.toMatchObject({
      code: 'not-found',
      detail: {},
    })
    await patchAnnotation({ viewer: ayse, id: note, patch: { tags: ['a'] }, match: 1 })
    expect((await told(bora, gone.next)).next).toBe(gone.next)
    await expect(move(ayse, note, 'private', 2)).rejects.toMatchObject({ code: 'not-permitted' })
    await setHidden({ viewer: teacher, id: note, reason: null })
    expect(await told(bora, gone.next)).toMatchObject({ seen: [note], gone: [] })
    const { items } = await listLog({ viewer: teacher, id })
    expect(items.map(({ kind, annotation, reason }) => [kind, annotation, reason])).toEqual([
      ['unhide', note, null],
      ['hide', note, 'Kişisel bilgi.'],
    ])
  })

  it('is with a note its thread, but not what somebody wrote there for themselves', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const first = await save(bora, await makeReply(note, { layer }))
    const second = await save(ayse, await makeReply(first, { layer }))
    await setHidden({ viewer: teacher, id: first, reason: 'Yersiz.' })
    expect(await listed(ayse)).toEqual([note, second])
    await setHidden({ viewer: teacher, id: note, reason: 'Yersiz.' })
    expect([await listed(ayse), await listed(bora)]).toEqual([[note, second], [first]])
    expect(await listed(assistant)).toEqual([note, first, second])
    await setHidden({ viewer: teacher, id: note, reason: null })
    expect(await listed(ayse)).toEqual([note, second])
    expect(
      (await listNotebook({ viewer: bora, filter: {}, sort: 'time', cursor: null, limit: 9 })).total,
    ).toBe(1)
  })
})

describe('a closed thread', () => {
  it('is read by all and written in by those who moderate', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const reply = await save(bora, await makeReply(note, { layer }))
    await setLocked({ viewer: assistant, id: note, locked: true })
    const refused = { code: 'thread-locked' }
    await expect(save(ayse, await makeReply(note, { layer }))).rejects.toMatchObject(refused)
    await expect(save(ayse, await makeReply(reply, { layer }))).rejects.toMatchObject(refused)
    await expect(
      patchAnnotation({ viewer: bora, id: reply, patch: { tags: ['a'] }, match: 1 }),
    ).rejects.toMatchObject(refused)
    await expect(setReaction({ viewer: ayse, id: reply, kind: 'agree', on: true })).rejects.toMatchObject(
      refused,
    )
    await save(teacher, await makeReply(note, { layer }))
    await deleteAnnotation({ viewer: bora, id: reply, match: 1 })
    expect(await getAnnotation({ viewer: bora, id: note })).toMatchObject({ locked: true })
    await setLocked({ viewer: teacher, id: note, locked: false })
    await save(ayse, await makeReply(note, { layer }))
  })
})

describe('a flag', () => {
  it('is seen by those who moderate, without who set it, and by nobody else', async () => {
    const note = await save(ayse, await makeInput({ layer }))
    const before = await getAnnotation({ viewer: ayse, id: note })
    const since = await head(ayse)
    await setFlag({ viewer: bora, id: note, reason: 'Kırıcı.' })
    await setFlag({ viewer: bora, id: note, reason: 'Çok kırıcı.' })
    expect(await getAnnotation({ viewer: ayse, id: note })).toEqual(before)
    expect(await told(ayse, since)).toEqual({ seen: [], gone: [], next: since })
    const flagged = await listFlagged({ viewer: assistant, id })
    expect(flagged.items).toMatchObject([{ annotation: { id: note }, flags: [{ reason: 'Çok kırıcı.' }] }])
    expect(JSON.stringify(flagged)).not.toContain(bora.id)
    expect(JSON.stringify(flagged)).not.toContain(bora.memberships[0]?.id)
    await expect(listFlagged({ viewer: ayse, id })).rejects.toMatchObject({ code: 'not-permitted' })
    await expect(setFlag({ viewer: ayse, id: note, reason: 'Ben.' })).rejects.toMatchObject({
      code: 'not-permitted',
    })
    await dismissFlags({ viewer: assistant, id: note })
    expect((await listFlagged({ viewer: teacher, id })).items).toEqual([])
    expect((await listLog({ viewer: teacher, id })).items.map(({ kind }) => kind)).toEqual(['dismiss'])
  })
})
