import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation, AnnotationPatch } from '@/lib/annotation/annotation'
import type { Deed } from './deed'
import { recordActions } from './recorded-actions'
import { MEMORY } from './undo-history'
import { act, perform, pretendStore, PROJECTED, targetAt } from './undo-history.cases'

const words = (text: string) => ({ text, lang: 'tr' as const })
const FIRST = { meaning: 'idea' as const, body: words('bir'), targets: [targetAt(0, 4)] }

async function openWithOne() {
  const store = pretendStore()
  const [actions, history] = recordActions(store)
  const id = await actions.create(FIRST)
  const note = () => store.notes.get(id) as Annotation
  return { store, actions, history, id, note }
}

describe('what is taken back', () => {
  it('is everything, last first, and made again in the order it was made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (given) => {
        // To bring back what was deleted last is a step back; such walks are another property's.
        const acts = given.filter(({ kind }) => kind !== 'restore')
        const store = pretendStore()
        const [actions, history] = recordActions(store)
        const gone: Annotation[] = []
        const before = store.seen()
        for (const one of acts) await perform(one, store, actions, gone)
        const after = store.seen()
        while (history.snapshot().undo) expect((await history.undo()).status).toBe('done')
        expect(store.seen()).toEqual(before)
        while (history.snapshot().redo) expect((await history.redo()).status).toBe('done')
        expect(store.seen()).toEqual(after)
      }),
    )
  })

  it('is every state on the way, one by one, wherever the reader turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(act, fc.constantFrom('undo', 'redo'))), async (steps) => {
        const store = pretendStore()
        const [actions, history] = recordActions(store)
        const gone: Annotation[] = []
        // What the reader saw after each change that still counts, and where among these they stand.
        let states = [store.seen()]
        let at = 0
        for (const step of steps) {
          if (step === 'undo') await history.undo().then(({ status }) => (at -= status === 'done' ? 1 : 0))
          else if (step === 'redo')
            await history.redo().then(({ status }) => (at += status === 'done' ? 1 : 0))
          else {
            const undone = history.snapshot()
            await perform(step, store, actions, gone)
            // To bring back what was deleted last is a step back.
            if (step.kind === 'restore' && undone.undo === 'delete' && history.snapshot().redo === 'delete')
              at -= 1
            else if (history.snapshot() !== undone) {
              states = [...states.slice(0, at + 1), store.seen()]
              at += 1
            }
          }
          expect(store.seen()).toEqual(states[at])
        }
      }),
    )
  })

  it('is never what was done elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.nat(4), async (acts, which) => {
        const store = pretendStore()
        const [actions, history] = recordActions(store)
        for (const one of acts) await perform(one, store, actions, [])
        const note = [...store.notes.values()][which % Math.max(1, store.notes.size)]
        if (!note) return
        store.elsewhere.change(note.id, { body: words('başka yerde') })
        while (history.snapshot().undo) await history.undo()
        expect(store.notes.get(note.id)?.body?.text).toBe('başka yerde')
      }),
    )
  })
})

describe('a change', () => {
  const patches: [Deed, AnnotationPatch][] = [
    ['recolour', { meaning: 'doubt' }],
    ['edit', { meaning: 'doubt', body: words('iki') }],
    ['edit', { body: null }],
    ['adjust', { targets: [targetAt(0, 9)] }],
    ['place', { targets: [targetAt(0, 4), targetAt(5, 9)] }],
  ]
  it.each(patches)('is called %s', async (deed, patch) => {
    const { actions, history, note } = await openWithOne()
    await actions.change(note(), patch)
    expect(history.snapshot().undo).toBe(deed)
  })

  it('to the places of a note has a name for confirming and for taking away', async () => {
    const { actions, history, note } = await openWithOne()
    await actions.change(note(), { targets: [targetAt(0, 4), PROJECTED] })
    await actions.change(note(), { targets: [targetAt(0, 4), { ...PROJECTED, role: 'marked', via: null }] })
    expect(history.snapshot().undo).toBe('confirm')
    await actions.change(note(), { targets: [targetAt(0, 4)] })
    expect(history.snapshot().undo).toBe('unplace')
  })

  it('that changes nothing is not remembered', async () => {
    const { actions, history, note } = await openWithOne()
    await actions.change(note(), { meaning: 'idea', body: words('bir') })
    expect(history.snapshot().undo).toBe('create')
  })

  it('clears what could be redone', async () => {
    const { actions, history, note } = await openWithOne()
    await actions.change(note(), { meaning: 'doubt' })
    await history.undo()
    expect(history.snapshot()).toEqual({ undo: 'create', redo: 'recolour' })
    await actions.change(note(), { body: words('iki') })
    expect(history.snapshot()).toEqual({ undo: 'edit', redo: null })
  })

  it('is undone after it was kept, though asked for before', async () => {
    const { actions, history, note } = await openWithOne()
    void actions.change(note(), { meaning: 'doubt' })
    await history.undo()
    expect(note().meaning).toBe('idea')
  })
})

describe('a change is refused, and nothing is lost,', () => {
  it('where the same field has changed elsewhere', async () => {
    const { store, actions, history, id, note } = await openWithOne()
    await actions.change(note(), { meaning: 'doubt' })
    store.elsewhere.change(id, { meaning: 'question' })
    expect(await history.undo()).toEqual({ status: 'refused', deed: 'recolour', id, reason: 'changed' })
    expect(note().meaning).toBe('question')
  })

  it('but not where another field has', async () => {
    const { store, actions, history, id, note } = await openWithOne()
    await actions.change(note(), { meaning: 'doubt' })
    store.elsewhere.change(id, { body: words('başka') })
    expect(await history.undo()).toMatchObject({ status: 'done' })
    expect(note()).toMatchObject({ meaning: 'idea', body: { text: 'başka' } })
    expect(await history.undo()).toMatchObject({ reason: 'changed' })
    expect(note().body?.text).toBe('başka')
  })

  it('where the note was deleted elsewhere, or brought back', async () => {
    const { store, actions, history, id, note } = await openWithOne()
    await actions.change(note(), { meaning: 'doubt' })
    const there = note()
    store.elsewhere.remove(id)
    expect(await history.undo()).toMatchObject({ reason: 'gone' })
    store.elsewhere.restore(there)
    await actions.remove(id)
    store.elsewhere.restore(there)
    expect(await history.undo()).toMatchObject({ reason: 'there' })
  })

  it('while a clash waits, and can be asked for again when it is settled', async () => {
    const { store, actions, history, id, note } = await openWithOne()
    await actions.change(note(), { meaning: 'doubt' })
    store.clashes.add(id)
    expect(await history.undo()).toMatchObject({ reason: 'clash' })
    store.clashes.clear()
    expect(await history.undo()).toMatchObject({ status: 'done' })
    expect(note().meaning).toBe('idea')
  })
})

describe('a deletion', () => {
  it('is undone once, whether by key or by what offers it', async () => {
    const { store, actions, history, id } = await openWithOne()
    const gone = await actions.remove(id)
    if (gone) await actions.restore(gone)
    expect(history.snapshot()).toEqual({ undo: 'create', redo: 'delete' })
    if (gone) await actions.restore(gone)
    expect(history.snapshot()).toEqual({ undo: 'create', redo: 'delete' })
    await history.redo()
    await history.undo()
    expect(store.seen()).toHaveLength(1)
  })

  it('that was followed by something else is brought back by a change of its own', async () => {
    const { store, actions, history, id } = await openWithOne()
    const other = await actions.create(FIRST)
    const gone = await actions.remove(id)
    const note = store.notes.get(other)
    if (note) await actions.change(note, { meaning: 'wording' })
    if (gone) await actions.restore(gone)
    expect(history.snapshot().undo).toBe('restore')
    while (history.snapshot().undo) expect(await history.undo()).toMatchObject({ status: 'done' })
    expect(store.seen()).toEqual([])
  })
})

it('remembers so many changes and no more', async () => {
  const { actions, history, note } = await openWithOne()
  for (let turn = 0; turn < MEMORY + 20; turn += 1)
    await actions.change(note(), { meaning: turn % 2 ? 'idea' : 'doubt' })
  let undone = 0
  while ((await history.undo()).status === 'done') undone += 1
  expect(undone).toBe(MEMORY)
})
