import { beforeAll, describe, expect, it, test } from 'vitest'
import type { AnnotationInput } from '@/lib/annotation/annotation'
import type { NotebookFilter, NotebookSort } from '@/lib/notebook/notebook-filter'
import { useTestDatabase } from '@/prisma/use-test-database'
import type { Viewer } from '@/lib/session/viewer'
import { makeInput, makeReader, makeTarget, newId, WORK } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { putAnnotation } from '../annotation/put-annotation'
import { searchNotes } from '../search/search-notes'
import { listNotebook } from './list-notebook'

useTestDatabase()

/** The notes of the reader by a name each, in the order in which they are made. */
const names = new Map<string, string>()
let viewer: Viewer

async function put(name: string, changes: Partial<AnnotationInput>): Promise<string> {
  const id = newId()
  await putAnnotation({ viewer, id, input: await makeInput(changes), match: null })
  names.set(id, name)
  return id
}

beforeAll(async () => {
  viewer = await makeReader()
  const related = { ...(await makeTarget('p8.s1')), role: 'related' as const }
  const late = await put('late', {
    targets: [await makeTarget('p5.s2'), await makeTarget('p5.s2', 8, 'en')],
    meaning: 'question',
    tags: ['Çeviri'],
    body: { text: 'ISI nedir?', lang: 'tr' },
  })
  await put('english', {
    targets: [await makeTarget('p1.s1', 8, 'en')],
    body: { text: 'Nothing but 100%_sure.', lang: 'en' },
  })
  await put('mark', { targets: [related, await makeTarget('p1.s1', 12)], body: null, meaning: 'doubt' })
  await put('reply', {
    meaning: null,
    replyTo: late,
    stance: 'contests',
    body: { text: 'Şey, uranyum.', lang: 'tr' },
    targets: [],
  })
  await put('early', { targets: [await makeTarget('p1.s1', 3)], tags: ['çeviri', 'IŞIK'] })
})

async function list(filter: NotebookFilter = {}, sort: NotebookSort = 'place'): Promise<string[]> {
  const page = await listNotebook({ viewer, filter, sort, cursor: null, limit: 50 })
  expect(page.total).toBe(page.items.length)
  return page.items.map(({ annotation }) => names.get(annotation.id) ?? annotation.id)
}

describe('listNotebook', () => {
  it('sorts by place, replies after their note, and by time', async () => {
    expect(await list()).toEqual(['mark', 'early', 'english', 'late', 'reply'])
    expect(await list({}, 'time')).toEqual(['early', 'reply', 'mark', 'english', 'late'])
  })

  test.each<[NotebookFilter, string[]]>([
    [{ q: 'ısı' }, ['late']],
    [{ q: 'ISI ned' }, ['late']],
    [{ q: 'isi' }, ['early', 'late']],
    [{ q: 'ışı' }, ['early']],
    [{ q: 'İSİ' }, []],
    [{ q: 'isik' }, ['early']],
    [{ q: 'ışık ceviri' }, ['early']],
    [{ q: '"%" 100%' }, ['english']],
    [{ q: '100%sure' }, ['english']],
    [{ q: 'uran' }, ['reply']],
    [{ q: 'sey' }, ['reply']],
    [{ q: 'anyum' }, []],
    [{ q: '"anyum"' }, ['reply']],
    [{ meaning: 'doubt' }, ['mark']],
    [{ tag: 'ÇEVİRİ' }, ['early', 'late']],
    [{ side: 'en' }, ['english', 'late', 'reply']],
    [{ stance: 'contests' }, ['reply']],
    [{ lang: 'en' }, ['english']],
    [{ kind: 'highlight' }, ['mark']],
    [{ kind: 'comment' }, ['early', 'english', 'late']],
    [{ kind: 'reply' }, ['reply']],
    [{ work: 'baska-eser' }, []],
    [{ kind: 'comment', lang: 'tr', q: 'okumalı' }, ['early']],
  ])('finds by %j', async (filter, found) => {
    expect(await list(filter)).toEqual(found)
  })

  test.each<NotebookSort>(['place', 'time'])(
    'pages by %s, whatever comes and goes meanwhile',
    async (sort) => {
      const whole = await list({}, sort)
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await listNotebook({ viewer, filter: {}, sort, cursor, limit: 2 })
        seen.push(...page.items.map(({ annotation }) => names.get(annotation.id) ?? ''))
        cursor = page.next
        // What ends a page goes, before the next is asked for.
        const last = page.items.at(-1)?.annotation
        if (seen.length === 2 && last) {
          await deleteAnnotation({ viewer, id: last.id, match: last.version })
          const { id, version, work, layer, meaning, body, targets, tags, replyTo, stance } = last
          const rest = await listNotebook({ viewer, filter: {}, sort, cursor, limit: 9 })
          expect(rest.items.map((item) => names.get(item.annotation.id))).toEqual(whole.slice(2))
          const input = { work, layer, meaning, body, targets, tags, replyTo, stance }
          await putAnnotation({ viewer, id, input, match: version + 1 })
        }
      } while (cursor !== null)
      expect(seen).toEqual(whole)
    },
  )

  it('shows what a note stands on beside its counterpart, and a reply on what its note does', async () => {
    const { items } = await listNotebook({ viewer, filter: {}, sort: 'place', cursor: null, limit: 50 })
    const shown = items.map(({ passages }) =>
      passages.map(({ side, role, segment }) => `${side} ${role} ${segment ?? ''}`),
    )
    expect(shown).toEqual([
      ['tr marked p1.s1', 'en partner p1.s1', 'tr related p8.s1'],
      ['tr marked p1.s1', 'en partner p1.s1'],
      ['tr partner p1.s1', 'en marked p1.s1'],
      ['tr marked p5.s2', 'en marked p5.s2'],
      ['tr marked p5.s2', 'en marked p5.s2'],
    ])
  })

  it('gives nobody and another reader nothing', async () => {
    for (const other of [null, await makeReader()]) {
      const page = await listNotebook({ viewer: other, filter: {}, sort: 'place', cursor: null, limit: 50 })
      expect(page).toEqual({ items: [], total: 0, next: null })
    }
  })
})

describe('searchNotes', () => {
  it('finds mine, nobody else’s, and nothing where nothing is looked for', async () => {
    const search = (viewer: Viewer | null, q: string) =>
      searchNotes({ viewer, filter: { q, work: WORK }, limit: 5 })
    expect((await search(viewer, 'nedir')).total).toBe(1)
    expect((await search(await makeReader(), 'nedir')).total).toBe(0)
    expect((await search(null, 'nedir')).total).toBe(0)
    expect((await search(viewer, ' … ')).total).toBe(0)
  })
})
