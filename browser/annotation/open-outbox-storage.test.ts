import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { openKeptDatabase } from './kept-database'
import type { Entry } from './operation'
import { OUTBOX_PREFIX } from './open-outbox-storage'
import { addEntry } from './outbox-state'
import type { OutboxStorage } from './outbox-storage'
import { FIRST, inputFor, pretendBrowser, pretendStorage } from './outbox.cases'

const made = (key: string) => ({
  key,
  id: FIRST,
  work: 'w',
  madeAt: '2026-01-01T00:00:00.000Z',
  operation: { kind: 'put' as const, input: inputFor(key) },
  base: null,
})

const add = (storage: OutboxStorage, key: string) =>
  storage.change((entries) => ({ write: [addEntry(entries, made(key))], remove: [] }))

const keys = async (storage: OutboxStorage) => (await storage.list()).map(({ key }) => key)

/** A database that takes nothing: the disk is full. */
function fillDisk(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort()
    throw new DOMException('full', 'QuotaExceededError')
  })
  return () => put.mockRestore()
}

describe('where entries wait', () => {
  it('is shared by the tabs of a browser, and tells the others of a change', async () => {
    const browser = pretendBrowser()
    const [here, there] = [browser.openTab(), browser.openTab()]
    const told = new Promise<void>((resolve) => there.watch(resolve))
    const stop = here.watch(() => {})
    await add(here, 'a')
    await told
    expect(await keys(there)).toEqual(['a'])
    stop()
  })

  it('gives every entry a place of its own in one order, also when tabs write at once', async () => {
    const browser = pretendBrowser()
    const tabs = Array.from({ length: 4 }, () => browser.openTab())
    await Promise.all(Array.from({ length: 40 }, (_, at) => add(tabs[at % 4] ?? browser.openTab(), `k${at}`)))
    const entries = [...(await browser.openTab().list())].sort((a, b) => a.seq - b.seq)
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
    expect(new Set(entries.map(({ key }) => key)).size).toBe(40)
    // All but the first are made on what the one before will give.
    expect(entries.filter(({ base }) => base !== 'previous')).toHaveLength(1)
  })

  it('reads what an earlier edition left in localStorage, and takes it over', async () => {
    const local = pretendStorage()
    const old: Entry = { ...made('old'), seq: 7, refusal: null }
    local.setItem(OUTBOX_PREFIX + old.key, JSON.stringify(old))
    const browser = pretendBrowser(new IDBFactory(), local)
    const storage = browser.openTab()
    expect(await storage.list()).toEqual([old])
    await storage.gather()
    expect(local.length).toBe(0)
    expect(await browser.openTab().list()).toEqual([old])
    await add(storage, 'new')
    expect((await storage.list()).map(({ key, seq }) => `${key} ${seq}`).sort()).toEqual(['new 8', 'old 7'])
  })

  it('does without a database: in localStorage, or else in memory, which it says', async () => {
    const browser = pretendBrowser(null)
    const storage = browser.openTab()
    await add(storage, 'a')
    expect(storage.volatile()).toBe(false)
    expect(await keys(browser.openTab())).toEqual(['a'])
    browser.local.full = true
    await add(storage, 'b')
    expect(storage.volatile()).toBe(true)
    expect(await keys(storage)).toEqual(['a', 'b'])
    expect(await keys(browser.openTab())).toEqual(['a'])
    browser.local.full = false
    await storage.gather()
    expect(storage.volatile()).toBe(false)
    expect(await keys(browser.openTab())).toEqual(['a', 'b'])
  })

  it('loses nothing when the disk is full, and goes back when it is not', async () => {
    const browser = pretendBrowser()
    const storage = browser.openTab()
    await add(storage, 'a')
    const empty = fillDisk()
    await add(storage, 'b')
    expect(await keys(storage)).toEqual(['a', 'b'])
    expect((await storage.list()).map(({ seq }) => seq)).toEqual([1, 2])
    empty()
    await storage.gather()
    expect(browser.local.length).toBe(0)
    expect(await keys(browser.openTab())).toEqual(['a', 'b'])
  })

  it('shows no more what was taken out while the database was silent, and takes it out later', async () => {
    const browser = pretendBrowser()
    const storage = browser.openTab()
    await add(storage, 'a')
    await add(storage, 'b')
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('broken')
    })
    await storage.change(() => ({ write: [], remove: ['a'] }))
    expect(await keys(storage)).toEqual(['b'])
    remove.mockRestore()
    await add(storage, 'c')
    expect(await keys(browser.openTab())).toEqual(['b', 'c'])
  })

  it('lets go when a newer page wants the database in another shape, and goes on elsewhere', async () => {
    const browser = pretendBrowser()
    const storage = browser.openTab()
    await add(storage, 'a')
    const upgraded = new Promise((resolve, reject) => {
      const request = browser.factory?.open('yanyana', 2)
      if (!request) throw new Error('no database')
      request.onsuccess = resolve
      request.onblocked = reject
    })
    await upgraded
    await add(storage, 'b')
    expect(await keys(storage)).toEqual(['a', 'b'])
    expect(browser.local.length).toBe(1)
  })

  it('does not wait for a database that never answers', async () => {
    const silent = { open: () => ({}) } as unknown as IDBFactory
    const browser = pretendBrowser(silent)
    const storage = browser.openTab()
    await add(storage, 'a')
    expect(await keys(browser.openTab())).toEqual(['a'])
    await expect(openKeptDatabase(silent, 10).read('outbox')).rejects.toThrow()
  })
})
