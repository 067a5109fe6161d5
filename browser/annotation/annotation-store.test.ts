import { describe, expect, it } from 'vitest'
import type { Annotation } from '@/lib/annotation/annotation'
import { openStore, words } from './annotation-store.cases'
import { CursorUnknown } from './annotations-api'
import { annotationOf, FIRST, inputFor, pretendServer, settled } from './outbox.cases'

describe('a store of annotations', () => {
  it('shows a new annotation at once as waiting, and as saved only after the answer', async () => {
    const { store, seen, announced } = openStore()
    const { meaning, body, targets } = inputFor('bir')
    await store.create({ meaning, body, targets })
    expect(seen()).toEqual(['bir waiting'])
    expect(store.snapshot().unsaved).toBe(1)
    await settled()
    expect(seen()).toEqual(['bir saved'])
    expect(announced).toHaveLength(1)
  })

  it('orders annotations as the text does, the original first, detached ones last', async () => {
    const at = (segment: string, side: 'tr' | 'en', exact: string, offset = 0) => ({
      side,
      start: { segment, offset },
      end: { segment, offset: offset + exact.length },
      quote: { exact, prefix: '', suffix: '' },
      revision: 1,
      role: 'marked' as const,
      via: null,
    })
    const make = (id: number, target: ReturnType<typeof at>): Annotation => ({
      ...annotationOf(String(id)),
      id: `01980000-0000-7000-8000-00000000000${id}`,
      targets: [target],
    })
    const { store, seen } = openStore({
      listed: [
        make(1, at('p1.s2', 'tr', 'Sonra')),
        make(2, at('p1.s1', 'tr', 'Avrupa')),
        make(3, at('p1.s1', 'en', 'The')),
        make(4, at('p1.s1', 'tr', 'Asya', 5)),
        make(5, at('p1.s1', 'tr', 'Orta')),
      ],
    })
    await store.refresh()
    expect(seen()).toEqual(['5 saved', '4 saved', '3 saved', '1 saved', '2 saved'])
    expect(store.snapshot().annotations.at(-1)?.places).toEqual([])
  })

  it('keeps a projection that was laid anew with the next change of its note', async () => {
    const { store, server } = openStore()
    const { meaning, body, targets } = inputFor('bir')
    const lost = targets.map((target) => ({
      ...target,
      side: 'en' as const,
      role: 'projected' as const,
      via: 'words' as const,
    }))
    const id = await store.create({ meaning, body, targets: [...targets, ...lost] })
    await settled()
    const shown = () => store.snapshot().annotations[0]
    const seen = shown()?.annotation
    expect(server.find(id)?.targets[1]?.quote.exact).toBe('Orta')
    expect(shown()?.targets[1]?.quote.exact).toBe('The age of Central Asia.')
    if (seen) await store.change(seen, { meaning: 'doubt' })
    await settled()
    expect(server.find(id)?.targets).toEqual(shown()?.targets)
    expect(server.find(id)).toMatchObject({
      meaning: 'doubt',
      targets: [{}, { role: 'projected', via: 'segment' }],
    })
  })

  it('brings back what was deleted, body and all', async () => {
    const { store, seen, server } = openStore()
    const id = await store.create(inputFor('bir'))
    await settled()
    const removed = await store.remove(id)
    expect(seen()).toEqual([])
    await settled()
    expect(server.find(id)).toMatchObject({ body: null })
    if (removed) await store.restore(removed)
    expect(seen()).toEqual(['bir waiting'])
    await settled()
    expect(server.find(id)).toMatchObject({ version: 3, body: { text: 'bir' } })
  })

  it('undoes a deletion that has not been sent', async () => {
    const { store, server, seen } = openStore({ server: pretendServer({ down: true }) })
    const id = await store.create(inputFor('bir'))
    const removed = await store.remove(id)
    if (removed) await store.restore(removed)
    expect(seen()).toEqual(['bir waiting'])
    server.down = false
    void store.refresh()
    await settled()
    expect(seen()).toEqual(['bir saved'])
  })

  it('says it is a clash when the words have changed since the reader saw them', async () => {
    const { store, server, seen } = openStore({ listed: [annotationOf('bir')] })
    await server.fetch(`/api/annotations/${FIRST}`, { method: 'PUT', body: JSON.stringify(inputFor('bir')) })
    await store.refresh()
    const read = store.snapshot().annotations[0]?.annotation
    server.change(FIRST, words('başka'))
    store.hear({ ...annotationOf('başka'), version: 2 })
    if (read) await store.change(read, words('benim'))
    await settled()
    expect(seen()).toEqual(['benim clash'])
    expect(store.theirs(FIRST)?.body?.text).toBe('başka')
    await store.retry(FIRST)
    await settled()
    expect(seen()).toEqual(['benim saved'])
    expect(server.find(FIRST)).toMatchObject({ version: 3, body: { text: 'benim' } })
  })

  it('goes onto a newer version at once when that leaves its fields as they were seen', async () => {
    const { store, server, seen } = openStore({ listed: [annotationOf('bir')] })
    await server.fetch(`/api/annotations/${FIRST}`, { method: 'PUT', body: JSON.stringify(inputFor('bir')) })
    await store.refresh()
    const read = store.snapshot().annotations[0]?.annotation
    if (!read) throw new Error('nothing is listed')
    await store.change(read, { meaning: 'doubt' })
    await settled()
    await store.change(read, words('iki'))
    await settled()
    expect(seen()).toEqual(['iki saved'])
    expect(server.find(FIRST)).toMatchObject({ version: 3, meaning: 'doubt', body: { text: 'iki' } })
    expect(server.log).not.toContain('PATCH 412')
  })

  it('lets the server’s text stand when the reader gives up', async () => {
    const { store, server, seen } = openStore({ listed: [annotationOf('bir')] })
    await server.fetch(`/api/annotations/${FIRST}`, { method: 'PUT', body: JSON.stringify(inputFor('bir')) })
    await store.refresh()
    server.change(FIRST, words('başka'))
    await store.change(annotationOf('bir'), words('benim'))
    await settled()
    await store.giveUp(FIRST)
    expect(seen()).toEqual(['başka saved'])
  })

  it('shows what a reader changed in an annotation the server has no more, and saves it as a new one', async () => {
    const { store, seen, server } = openStore()
    await store.change(annotationOf('bir'), words('iki'))
    await settled()
    expect(seen()).toEqual(['iki refused'])
    await store.retry(FIRST)
    await settled()
    expect(seen()).toEqual(['iki saved'])
    expect(server.find(FIRST)).toBeUndefined()
  })

  it('takes a mended text in the place of a refused one', async () => {
    const { store, seen, server } = openStore({ server: pretendServer({ refuse: 'invalid' }) })
    const id = await store.create(inputFor('bozuk'))
    await settled()
    expect(seen()).toEqual(['bozuk refused'])
    server.refuse = null
    const view = store.snapshot().annotations[0]
    if (view) await store.change(view.annotation, words('sağlam'))
    await settled()
    expect(seen()).toEqual(['sağlam saved'])
    expect(server.find(id)).toMatchObject({ version: 1 })
  })

  it('lists anew when the server does not know its cursor', async () => {
    const { store, lists } = openStore({ changes: () => Promise.reject(new CursorUnknown()) })
    await store.refresh()
    await store.refresh()
    expect(lists).toHaveLength(2)
    expect(store.snapshot().phase).toBe('ready')
  })

  it('does not go back to an older state that comes late', () => {
    const { store, seen } = openStore()
    store.hear({ ...annotationOf('yeni'), version: 5 })
    store.hear({ ...annotationOf('eski'), version: 4 })
    expect(seen()).toEqual(['yeni saved'])
  })

  it('keeps the view of what has not changed', async () => {
    const { store } = openStore({ listed: [annotationOf('bir')] })
    await store.refresh()
    const before = store.snapshot().annotations[0]
    await store.create(inputFor('iki'))
    expect(store.snapshot().annotations).toContain(before)
  })

  it('keeps replies apart from notes, also while both wait to be sent', async () => {
    const { store, seen, server } = openStore()
    const id = await store.create(inputFor('bir'))
    const answer = { meaning: null, targets: [], stance: 'asks' as const }
    const reply = await store.create({ ...answer, ...words('iki'), replyTo: id })
    await store.create({ ...answer, ...words('üç'), replyTo: reply })
    const said = () =>
      store
        .snapshot()
        .replies.get(id)
        ?.map(({ annotation, state }) => `${annotation.body?.text ?? '–'} ${state}`)
    expect([seen(), said()]).toEqual([['bir waiting'], ['iki waiting', 'üç waiting']])
    await settled()
    expect([seen(), said()]).toEqual([['bir saved'], ['iki saved', 'üç saved']])
    const shown = store.snapshot().replies.get(id)?.[0]
    if (shown) await store.change(shown.annotation, { ...words('dört'), stance: 'cites' })
    await settled()
    expect(server.find(reply)).toMatchObject({ ...words('dört'), stance: 'cites', thread: id })
    const gone = await store.remove(reply)
    expect(said()).toEqual(['– waiting', 'üç saved'])
    await settled()
    if (gone) await store.restore(gone)
    await settled()
    expect(said()).toEqual(['dört saved', 'üç saved'])
  })

  it('shows where a note was that is still answered, until nothing answers it', async () => {
    const { store, seen } = openStore()
    const id = await store.create(inputFor('bir'))
    const reply = await store.create({ meaning: null, targets: [], ...words('iki'), replyTo: id })
    await settled()
    await store.remove(id)
    const standing = () =>
      store.snapshot().standing.map(({ annotation, places }) => [annotation.id, places.length])
    expect([seen(), standing()]).toEqual([[], [[id, 1]]])
    expect(store.snapshot().standing[0]?.annotation.body).toBeNull()
    await store.remove(reply)
    expect(standing()).toEqual([])
    expect(store.snapshot().replies.size).toBe(0)
  })
})
