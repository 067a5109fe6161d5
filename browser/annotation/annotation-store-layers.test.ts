import { describe, expect, it } from 'vitest'
import type { Annotation } from '@/lib/annotation/annotation'
import { openStore, words } from './annotation-store.cases'
import type { ChangeItem } from './annotations-api'
import { countStuck } from './count-stuck'
import { listStrays } from './list-strays'
import { annotationOf, FIRST, inputFor, SECOND, settled } from './outbox.cases'

describe('a store of annotations in layers', () => {
  it('shows only what is in the layers in view, and never what was in those before', async () => {
    const [one, two] = [
      'seminar:01980000-0000-7000-8000-00000000000a',
      'seminar:01980000-0000-7000-8000-00000000000b',
    ] as const
    const note = (id: number, layer: Annotation['layer']): Annotation => ({
      ...annotationOf(String(id)),
      ...{
        layer,
        id: `01980000-0000-7000-8000-00000000000${id}`,
        thread: `01980000-0000-7000-8000-00000000000${id}`,
      },
    })
    const { store, seen, lists, server } = openStore({
      listed: [note(1, 'private'), note(2, one), note(3, two)],
      layers: ['private', one],
    })
    const told: unknown[] = []
    store.onListed((listed) => told.push(listed?.layers ?? null))
    await store.refresh()
    expect(seen()).toEqual(['1 saved', '2 saved'])
    server.down = true
    await store.create({ ...inputFor('bekleyen'), layer: one })
    await store.create({ ...inputFor('yalnız'), layer: 'private' })
    expect(store.snapshot().unsaved).toBe(2)
    const entering = store.enter(['private', two])
    expect([seen(), store.snapshot().phase]).toEqual([['yalnız waiting'], 'loading'])
    await entering
    expect(seen()).toEqual(['1 saved', '3 saved', 'yalnız waiting'])
    // What waits for the layer that is out of view is counted still, and listed.
    expect(store.snapshot().unsaved).toBe(2)
    expect(listStrays(store.snapshot())).toMatchObject([{ kind: 'note', annotation: words('bekleyen') }])
    expect(lists).toEqual([
      ['private', one],
      ['private', two],
    ])
    expect(told).toEqual([['private', one], null, ['private', two]])
    store.hear({ ...note(2, one), version: 2 })
    store.hear({ ...note(3, one), version: 2 })
    expect(seen()).toEqual(['1 saved', 'yalnız waiting'])
    await store.enter(null)
    expect(seen()).toEqual(['1 saved', 'yalnız waiting'])
  })

  it('takes in what it is told as it is told, and goes on from there', async () => {
    const asked: string[] = []
    const layer = 'seminar:01980000-0000-7000-8000-00000000000a' as const
    const note = { ...annotationOf('bir'), layer, mine: false }
    const { store, seen } = openStore({
      listed: [note],
      layers: ['private', layer],
      changes: (since) => {
        asked.push(since)
        return Promise.resolve({ items: [{ cursor: '9', gone: FIRST }], cursor: '9' })
      },
    })
    await store.refresh()
    const items: ChangeItem[] = [
      { cursor: '2', annotation: { ...note, ...words('iki'), version: 2 } },
      { cursor: '3', annotation: { ...note, id: SECOND, thread: SECOND, ...words('üç') } },
      { cursor: '4', gone: SECOND },
    ]
    await store.take(items)
    expect(seen()).toEqual(['iki saved'])
    expect(store.listed()?.cursor).toBe('4')
    await store.refresh()
    expect([asked, seen()]).toEqual([['4'], []])
    await store.listAnew()
    expect([seen(), store.listed()?.cursor]).toEqual([['bir saved'], '1'])
  })

  it('leaves to their writer alone what was for a layer that is theirs no more', async () => {
    const layer = 'seminar:01980000-0000-7000-8000-00000000000a'
    const { store, seen, server } = openStore({ layers: ['private', layer] })
    server.refuse = 'not-found'
    store.aim(layer)
    const { meaning, body, targets } = inputFor('sözüm')
    const id = await store.create({ meaning, body, targets })
    await settled()
    expect(store.snapshot().annotations[0]?.annotation.layer).toBe(layer)
    await store.enter(['private'])
    expect(seen()).toEqual(['sözüm refused'])
    server.refuse = null
    await store.retry(id)
    await settled()
    expect(seen()).toEqual(['sözüm saved'])
    expect(store.snapshot().annotations[0]?.annotation.layer).toBe('private')
  })

  it('lists what was refused and belongs to nothing in view, until its reader drops it', async () => {
    const layer = 'seminar:01980000-0000-7000-8000-00000000000a' as const
    const note = { ...annotationOf('soru'), layer, mine: false }
    const { store, server } = openStore({ listed: [note], layers: ['private', layer] })
    const strays = () => listStrays(store.snapshot())
    await store.refresh()
    server.down = true
    await store.create({ replyTo: FIRST, meaning: null, targets: [], ...words('yanıtım') })
    await store.react(FIRST, 'agree', true)
    expect([store.snapshot().unsaved, strays()]).toEqual([2, []])
    // Meanwhile its writer has been removed from the seminar.
    Object.assign(server, { down: false, refuse: 'not-found' })
    await store.enter(['private'])
    await store.refresh()
    await settled()
    expect([store.snapshot().unsaved, countStuck(store.snapshot())]).toEqual([2, 2])
    expect(strays()).toMatchObject([
      { kind: 'reply', annotation: words('yanıtım'), refusal: { code: 'not-found' } },
      { kind: 'react', annotation: null, refusal: { code: 'not-found' } },
    ])
    const [reply, reaction] = strays()
    await store.giveUp(reaction?.id ?? '')
    await store.giveUp(reply?.id ?? '')
    expect([store.snapshot().unsaved, strays()]).toEqual([0, []])
    await store.keepAgain(reply?.entries ?? [])
    await settled()
    expect(strays()).toMatchObject([{ kind: 'reply', annotation: words('yanıtım') }])
  })
})
