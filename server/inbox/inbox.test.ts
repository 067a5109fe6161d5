import { beforeEach, describe, expect, it } from 'vitest'
import { teachersOf, type SeminarLayer } from '@/lib/annotation/layer'
import { writeMention } from '@/lib/mention/mention'
import { readInboxCursor } from '@/lib/inbox/inbox-page'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { moveReader } from '../account/move-reader'
import { leaveShared } from '../account/leave-shared'
import { makeInput, makeReply, newId, save } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { getAnnotation } from '../annotation/get-annotation'
import { getHistory } from '../annotation/get-history'
import { patchAnnotation } from '../annotation/patch-annotation'
import { putAnnotation } from '../annotation/put-annotation'
import { setAnswered } from '../annotation/set-answered'
import { setHidden } from '../moderation/set-hidden'
import { listNotebook } from '../notebook/list-notebook'
import { deleteEverything } from '../portable/delete-everything'
import { leaveSeminar } from '../seminar/leave-seminar'
import { again, joinAs, openSeminar } from '../seminar/seminar.fixture'
import { listInbox } from './list-inbox'
import { readNotices } from './read-notices'

const test = useTestDatabase()

let layer: SeminarLayer
let teacher: Viewer
let ayse: Viewer
let bora: Viewer
let ilgaz: Viewer

beforeEach(async () => {
  const seminar = await openSeminar()
  ;({ layer, teacher } = seminar)
  ayse = await joinAs(seminar.keys.code, 'Ayşe [a] *b*')
  bora = await joinAs(seminar.keys.code, 'Bora')
  ilgaz = await joinAs(seminar.keys.code, 'Ilgaz')
})

const idIn = (viewer: Viewer) => viewer.memberships[0]?.id ?? ''

const body = (text: string) => ({ text, lang: 'tr' as const })

const naming = (viewer: Viewer, words = 'bak') => body(`[@x](mention:${idIn(viewer)}) ${words}`)

const note = async (viewer: Viewer, changes: Parameters<typeof makeInput>[0] = {}) =>
  save(viewer, await makeInput({ layer, ...changes }))

const reply = async (viewer: Viewer, to: string, changes: Parameters<typeof makeReply>[1] = {}) =>
  save(viewer, await makeReply(to, { layer, ...changes }))

/** What somebody is told of, as a reason and an id, and how much of it they have not read. */
async function inboxOf(viewer: Viewer) {
  const { items, unread } = await listInbox({ viewer: await again(viewer), cursor: null, limit: 50 })
  return { told: items.map(({ kind, annotation }) => `${kind} ${annotation.id}`), unread }
}

const nothing = { told: [], unread: 0 }

describe('a reply', () => {
  it('is told to whom it answers and to who began the thread, once, and to nobody else', async () => {
    const root = await note(ayse)
    const first = await reply(bora, root)
    const second = await reply(ilgaz, first)
    expect(await inboxOf(ayse)).toEqual({ told: [`reply ${second}`, `reply ${first}`], unread: 2 })
    expect(await inboxOf(bora)).toEqual({ told: [`reply ${second}`], unread: 1 })
    const third = await reply(bora, root)
    expect((await inboxOf(ayse)).told[0]).toBe(`reply ${third}`)
    expect(await inboxOf(ilgaz)).toEqual(nothing)
    expect(await inboxOf(teacher)).toEqual(nothing)
  })

  it('to oneself is no news, and the same request again none', async () => {
    const root = await note(ayse)
    await reply(ayse, root)
    const input = await makeReply(root, { layer })
    const id = newId()
    for (let time = 0; time < 2; time++) await putAnnotation({ viewer: bora, id, input, match: null })
    expect(await inboxOf(ayse)).toEqual({ told: [`reply ${id}`], unread: 1 })
  })

  it('that is for one alone is told to them as such, and what they answer to the teacher', async () => {
    const root = await note(ayse)
    const aside = await reply(teacher, root, { aside: true })
    const back = await reply(ayse, aside)
    expect(await inboxOf(ayse)).toEqual({ told: [`aside ${aside}`], unread: 1 })
    expect(await inboxOf(teacher)).toEqual({ told: [`reply ${back}`], unread: 1 })
    expect(await inboxOf(bora)).toEqual(nothing)
  })

  it('that is deleted is told no more; brought back, it is', async () => {
    const root = await note(ayse)
    const input = await makeReply(root, { layer, body: naming(ilgaz) })
    const id = await save(bora, input)
    await deleteAnnotation({ viewer: bora, id, match: 1 })
    expect(await inboxOf(ayse)).toEqual(nothing)
    expect(await test.database.notice.count({ where: { annotationId: id } })).toBe(0)
    expect(await test.database.mention.count({ where: { annotationId: id } })).toBe(0)
    await putAnnotation({ viewer: bora, id, input, match: 2 })
    expect(await inboxOf(ayse)).toEqual({ told: [`reply ${id}`], unread: 1 })
    expect(await inboxOf(ilgaz)).toEqual({ told: [`mention ${id}`], unread: 1 })
  })
})

describe('a question', () => {
  it('that somebody else says is answered is told to whoever asked, until it is open again', async () => {
    const id = await note(ayse, { meaning: 'question' })
    await setAnswered({ viewer: ayse, id, answered: true })
    expect(await inboxOf(ayse)).toEqual(nothing)
    await setAnswered({ viewer: ayse, id, answered: false })
    await setAnswered({ viewer: teacher, id, answered: true })
    expect(await inboxOf(ayse)).toEqual({ told: [`answered ${id}`], unread: 1 })
    await setAnswered({ viewer: teacher, id, answered: false })
    expect(await inboxOf(ayse)).toEqual(nothing)
  })
})

describe('a mention', () => {
  it('is told to whom it names, and reads by the name they have now', async () => {
    const id = await note(bora, { body: naming(ayse) })
    expect(await inboxOf(ayse)).toEqual({ told: [`mention ${id}`], unread: 1 })
    const read = await getAnnotation({ viewer: teacher, id })
    expect(read.body?.text).toBe(`${writeMention({ id: idIn(ayse), name: 'Ayşe [a] *b*' })} bak`)
    const kept = await test.database.annotation.findUniqueOrThrow({ where: { id } })
    expect(kept.bodyText).toBe(`[@](mention:${idIn(ayse)}) bak`)
  })

  it('of somebody who may not see the note makes none: not in the layer of the teachers, not in private, not of who left', async () => {
    const among = teachersOf(layer)
    await note(teacher, { layer: among, body: naming(ayse) })
    await note(bora, { layer: 'private', body: naming(ayse) })
    await leaveSeminar({ viewer: ilgaz, id: layer.slice('seminar:'.length), notes: 'keep' })
    await note(bora, { body: naming(ilgaz) })
    expect(await inboxOf(ayse)).toEqual(nothing)
    expect(await test.database.notice.count({ where: { readerId: ilgaz.id } })).toBe(0)
    const aside = await reply(teacher, await note(ayse), { aside: true, body: naming(bora) })
    expect(await inboxOf(bora)).toEqual(nothing)
    expect(await inboxOf(ayse)).toEqual({ told: [`aside ${aside}`], unread: 1 })
  })

  it('of somebody of another seminar is no mention at all', async () => {
    const other = await openSeminar()
    const id = await note(bora, { body: naming(other.teacher) })
    expect(await inboxOf(other.teacher)).toEqual(nothing)
    expect((await getAnnotation({ viewer: ayse, id })).body?.text).toContain('[@x]')
  })

  it('in an edit tells only those whom it newly names, and no more whom it names no more', async () => {
    const id = await note(bora, { body: naming(ayse) })
    await readNotices({ viewer: ayse })
    const both = body(`${naming(ayse).text} ${naming(ilgaz).text}`)
    await patchAnnotation({ viewer: bora, id, patch: { body: both }, match: 1 })
    expect(await inboxOf(ayse)).toEqual({ told: [`mention ${id}`], unread: 0 })
    expect(await inboxOf(ilgaz)).toEqual({ told: [`mention ${id}`], unread: 1 })
    await patchAnnotation({ viewer: bora, id, patch: { tags: ['a'] }, match: 2 })
    expect(await inboxOf(ilgaz)).toEqual({ told: [`mention ${id}`], unread: 1 })
    await patchAnnotation({ viewer: bora, id, patch: { body: naming(ilgaz) }, match: 3 })
    expect(await inboxOf(ayse)).toEqual(nothing)
    const [first] = (await getHistory({ viewer: ilgaz, id })).items
    expect(first?.body.text).toContain('Ayşe')
  })

  it('in a reply that was told already is told anew, for a better reason', async () => {
    const root = await note(ayse)
    const id = await reply(bora, root)
    await readNotices({ viewer: ayse })
    await patchAnnotation({ viewer: bora, id, patch: { body: naming(ayse) }, match: 1 })
    expect(await inboxOf(ayse)).toEqual({ told: [`mention ${id}`], unread: 1 })
    await patchAnnotation({ viewer: bora, id, patch: { body: body('Yok.') }, match: 2 })
    expect(await inboxOf(ayse)).toEqual({ told: [`reply ${id}`], unread: 1 })
  })

  it('is found by the name, folded as Turkish is, and no longer by one that was erased', async () => {
    await note(bora, { body: naming(ilgaz) })
    const find = async (q: string) =>
      (await listNotebook({ viewer: bora, filter: { q }, sort: 'time', cursor: null, limit: 5 })).total
    expect([await find('ılgaz'), await find('mention')]).toEqual([1, 0])
    await leaveShared(ilgaz)
    await deleteEverything({ viewer: ilgaz })
    expect(await find('ılgaz')).toBe(0)
    const [item] = (await listNotebook({ viewer: bora, filter: {}, sort: 'time', cursor: null, limit: 5 }))
      .items
    expect(item?.annotation.body?.text).toBe(`[@](mention:${idIn(ilgaz)}) bak`)
  })

  it('is of the pseudonym where they stand under one', async () => {
    const seminar = await openSeminar({ pseudonyms: true })
    const student = await joinAs(seminar.keys.code, 'Gerçek Ad')
    const input = await makeInput({ layer: seminar.layer, body: naming(student) })
    const id = await save(seminar.teacher, input)
    const read = await getAnnotation({ viewer: seminar.teacher, id })
    expect(read.body?.text).not.toContain('Gerçek')
    expect(read.body?.text).toMatch(/^\[@\S+ \S+\]\(mention:/u)
  })

  it('that is moved out of the seminar is a name in private, and tells nobody', async () => {
    const id = await note(bora, { body: naming(ilgaz) })
    await patchAnnotation({ viewer: bora, id, patch: { layer: 'private' }, match: 1 })
    expect(await inboxOf(ilgaz)).toEqual(nothing)
    expect((await getAnnotation({ viewer: bora, id })).body?.text).toBe('@Ilgaz bak')
    const staff = await note(teacher, { layer: teachersOf(layer), body: naming(ilgaz) })
    expect(await inboxOf(ilgaz)).toEqual(nothing)
    await patchAnnotation({ viewer: teacher, id: staff, patch: { layer, confirm: 'wider' }, match: 1 })
    expect(await inboxOf(ilgaz)).toEqual({ told: [`mention ${staff}`], unread: 1 })
  })
})

describe('an inbox', () => {
  it('has nothing of what one may not see now, nor counts it', async () => {
    const root = await note(ayse)
    const id = await reply(bora, root)
    await setHidden({ viewer: teacher, id, reason: 'Yersiz.' })
    expect(await inboxOf(ayse)).toEqual(nothing)
    await readNotices({ viewer: ayse })
    await expect(readNotices({ viewer: ayse, id })).rejects.toMatchObject({ code: 'not-found' })
    await setHidden({ viewer: teacher, id, reason: null })
    expect(await inboxOf(ayse)).toEqual({ told: [`reply ${id}`], unread: 1 })
    await leaveSeminar({ viewer: ayse, id: layer.slice('seminar:'.length), notes: 'keep' })
    expect(await inboxOf(ayse)).toEqual(nothing)
  })

  it('has again what was told before a note was hidden, as it was; who is named meanwhile is not told', async () => {
    const id = await reply(bora, await note(ayse), { body: naming(ayse) })
    await readNotices({ viewer: ayse, id })
    await setHidden({ viewer: teacher, id, reason: 'Yersiz.' })
    const both = body(`${naming(ayse).text} ${naming(ilgaz).text}`)
    await patchAnnotation({ viewer: bora, id, patch: { body: both }, match: 1 })
    expect([await inboxOf(ayse), await inboxOf(ilgaz)]).toEqual([nothing, nothing])
    await setHidden({ viewer: teacher, id, reason: null })
    expect(await inboxOf(ayse)).toEqual({ told: [`mention ${id}`], unread: 0 })
    expect(await inboxOf(ilgaz)).toEqual(nothing)
  })

  it('goes on page by page, and is read one by one, until a moment, or all at once, by its reader alone', async () => {
    const root = await note(ayse)
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.unshift(await reply(bora, root))
    const pages: string[][] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await listInbox({ viewer: ayse, cursor: readInboxCursor(cursor), limit: 2 })
      pages.push(page.items.map(({ annotation }) => annotation.id))
      cursor = page.next
    }
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)])
    const [newest = '', , third = ''] = ids
    await expect(readNotices({ viewer: bora, id: newest })).rejects.toMatchObject({ code: 'not-found' })
    expect(await readNotices({ viewer: bora })).toEqual({ unread: 0 })
    expect(await readNotices({ viewer: ayse, id: newest })).toEqual({ unread: 4 })
    expect(await readNotices({ viewer: ayse, id: newest })).toEqual({ unread: 4 })
    const { at } = await test.database.notice.findFirstOrThrow({ where: { annotationId: third } })
    expect(await readNotices({ viewer: ayse, until: at.toISOString() })).toEqual({ unread: 1 })
    expect(await readNotices({ viewer: ayse })).toEqual({ unread: 0 })
  })

  it('tells where: the seminar, and the place of the thread in the text', async () => {
    const id = await reply(bora, await note(ayse))
    const { items } = await listInbox({ viewer: ayse, cursor: null, limit: 5 })
    expect(items).toMatchObject([
      { annotation: { id, author: { name: 'Bora' } }, place: { segment: 'p1.s1', side: 'tr' }, read: false },
    ])
    expect(items[0]?.seminar).toEqual({ id: layer.slice('seminar:'.length), name: 'Güz okumaları' })
    expect(await listInbox({ viewer: null, cursor: null, limit: 5 })).toEqual({
      items: [],
      next: null,
      unread: 0,
    })
  })

  it('goes with a visitor into an account, where what both were told stands once, and what one wrote not', async () => {
    const { code } = await test.database.seminar.findUniqueOrThrow({ where: { id: layer.slice(8) } })
    const account = await joinAs(code, 'Ben')
    const root = await note(ayse, { layer })
    const named = await note(bora, { body: body(`${naming(ayse).text} ${naming(account).text}`) })
    const own = await reply(account, root)
    await readNotices({ viewer: account, id: named })
    await test.database.$transaction((transaction) => moveReader(transaction, ayse.id, account.id))
    expect(await inboxOf(account)).toEqual({ told: [`mention ${named}`], unread: 0 })
    expect(await getAnnotation({ viewer: await again(account), id: own })).toMatchObject({ mine: true })
    const { bodyText } = await test.database.annotation.findUniqueOrThrow({ where: { id: named } })
    expect(bodyText).not.toContain(idIn(ayse))
    expect(bodyText?.split(idIn(account))).toHaveLength(3)
  })

  it('is erased with all that is a reader’s, and what they wrote is told to nobody', async () => {
    const root = await note(ayse)
    await reply(bora, root)
    await reply(ayse, await note(ilgaz))
    await deleteEverything({ viewer: ayse })
    expect(await test.database.notice.count({ where: { readerId: ayse.id } })).toBe(0)
    expect(await inboxOf(ilgaz)).toEqual(nothing)
  })
})
