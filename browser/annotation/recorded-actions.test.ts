import { describe, expect, it } from 'vitest'
import { openStore, words } from './annotation-store.cases'
import { FIRST, SECOND, annotationOf, inputFor, pretendServer, settled } from './outbox.cases'
import { recordActions } from './recorded-actions'

/** The real store and outbox over a server in memory. */
function openRecorded(server = pretendServer()) {
  let notes = 0
  const { store } = openStore({ server, makeId: () => (notes++ === 0 ? FIRST : SECOND) })
  const [actions, history] = recordActions(store)
  const seen = () =>
    store
      .snapshot()
      .annotations.map(
        ({ annotation, state }) => `${annotation.meaning} ${annotation.body?.text ?? '–'} ${state}`,
      )
  const change = async (patch: Parameters<typeof actions.change>[1]) => {
    const [view] = store.snapshot().annotations
    if (view) await actions.change(view.annotation, patch)
  }
  return { store, server, actions, history, seen, change }
}

describe('what is undone goes the way of every change', () => {
  it('to the server, and on its newest version', async () => {
    const { server, actions, history, seen, change } = openRecorded()
    await actions.create(inputFor('bir'))
    await change({ meaning: 'doubt' })
    await settled()
    await history.undo()
    expect(seen()).toEqual(['idea bir waiting'])
    await settled()
    expect(seen()).toEqual(['idea bir saved'])
    expect(server.find(FIRST)).toMatchObject({ meaning: 'idea', version: 3 })
    await history.undo()
    await settled()
    expect(seen()).toEqual([])
    await history.redo()
    await history.redo()
    await settled()
    expect(server.find(FIRST)).toMatchObject({ meaning: 'doubt', body: { text: 'bir' }, deletedAt: null })
  })

  it('into the outbox while the server is down, and from there when it is back', async () => {
    const { store, server, actions, history, seen, change } = openRecorded(pretendServer({ down: true }))
    await actions.create(inputFor('bir'))
    await change(words('iki'))
    await actions.remove(FIRST)
    await history.undo()
    await history.undo()
    expect(seen()).toEqual(['idea bir waiting'])
    await history.undo()
    expect(seen()).toEqual([])
    await history.redo()
    await history.redo()
    expect(seen()).toEqual(['idea iki waiting'])
    server.down = false
    void store.refresh()
    await settled()
    expect(seen()).toEqual(['idea iki saved'])
    expect(server.find(FIRST)).toMatchObject({ body: { text: 'iki' } })
  })

  it('and where the server has other words by then, it is a clash that keeps both', async () => {
    const { store, server, actions, history, seen, change } = openRecorded()
    await actions.create(inputFor('bir'))
    await change(words('iki'))
    await settled()
    server.change(FIRST, words('başka'))
    await history.undo()
    await settled()
    expect(seen()).toEqual(['idea bir clash'])
    expect(store.theirs(FIRST)?.body?.text).toBe('başka')
    expect(await history.redo()).toMatchObject({ status: 'refused', reason: 'clash' })
  })

  it('and where this tab has heard of other words, it is refused', async () => {
    const { store, actions, history, seen, change } = openRecorded()
    await actions.create(inputFor('bir'))
    await change(words('iki'))
    await settled()
    store.hear({ ...annotationOf('başka'), version: 3 })
    expect(await history.undo()).toMatchObject({ status: 'refused', reason: 'changed' })
    expect(seen()).toEqual(['idea başka saved'])
  })

  it('and so are replies, under names of their own', async () => {
    const { store, server, actions, history } = openRecorded()
    await actions.create(inputFor('bir'))
    const id = await actions.create({ meaning: null, targets: [], ...words('iki'), replyTo: FIRST })
    const shown = () => store.snapshot().replies.get(FIRST)?.[0]?.annotation
    const asked = shown()
    if (asked) await actions.change(asked, { stance: 'asks' })
    const tagged = shown()
    if (tagged) await actions.change(tagged, { tags: ['a'] })
    await actions.remove(id)
    await settled()
    const undone: unknown[] = []
    for (let at = 0; at < 4; at += 1) {
      const outcome = await history.undo()
      undone.push(outcome.status === 'done' && outcome.deed, shown()?.stance, shown()?.tags)
      await settled()
    }
    expect(undone).toEqual([
      ...['unreply', 'asks', ['a']],
      ...['tag', 'asks', []],
      ...['stance', null, []],
      ...['reply', undefined, undefined],
    ])
    expect(server.find(id)?.deletedAt).not.toBeNull()
    expect(store.snapshot().annotations).toHaveLength(1)
  })
})
