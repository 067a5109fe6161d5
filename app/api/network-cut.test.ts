import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeSideText } from '@/lib/anchor/side-text'
import type { Annotation } from '@/lib/annotation/annotation'
import { openAnnotationStore, type AnnotationStore } from '@/browser/annotation/annotation-store'
import { openOutbox } from '@/browser/annotation/outbox'
import { pretendBrowser } from '@/browser/annotation/outbox.cases'
import { openSender, type Fetch } from '@/browser/annotation/sender'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReply, newId, WORK } from '@/server/annotation/annotation.fixture'
import { Caller } from '@/server/http/api.fixture'
import { cutRequest, CUTS, type Cut } from './network-cut.fixture'

// eslint-disable-next-line react-hooks/rules-of-hooks -- no hook of React: it gives the file its database
const test = useTestDatabase()

/** A reader's browser, its tabs, and the line to the real API, which can be cut. */
async function openReader() {
  const caller = await Caller.withSession()
  const browser = pretendBrowser()
  const line: { cut: Cut | null; attempts: number } = { cut: null, attempts: 0 }
  const whole: Fetch = (address, { method = 'GET', body, headers }) =>
    caller.call(method, address, body, Object.fromEntries(new Headers(headers)))
  const fetch: Fetch = async (address, init) => {
    if (line.cut === null || !address.startsWith('/api/annotations/')) return whole(address, init)
    line.attempts += 1
    return cutRequest(line.cut, whole, address, init, { caller, database: test.database })
  }
  const items = async () => {
    const answer = await caller.call('GET', `/api/works/${WORK}/changes?since=0`)
    const { items } = (await answer.json()) as { items: { annotation: Annotation }[] }
    return items.map(({ annotation }) => annotation)
  }
  const openTab = () => {
    const saved: string[] = []
    let keys = 0
    const store = openAnnotationStore({
      work: WORK,
      // Where notes stand in the text is not asked here.
      text: { revision: 1, links: {}, sides: { tr: makeSideText('tr', []), en: makeSideText('en', []) } },
      openOutbox: (events) =>
        openOutbox(
          {
            storage: browser.openTab(),
            send: openSender(fetch),
            alone: browser.alone,
            now: () => 0,
            // Nothing is tried again by itself: the test says when.
            wake: () => () => {},
            random: () => 0,
            makeKey: () => `${newId()}-${(keys += 1)}`,
          },
          events,
        ),
      layers: null,
      list: async () => ({ annotations: await items(), cursor: '0' }),
      changes: async () => ({
        items: (await items()).map((annotation) => ({ cursor: '0', annotation })),
        cursor: '0',
      }),
      makeId: newId,
      announce: () => {},
    })
    store.onSaved(({ id }) => saved.push(id))
    const close = store.start()
    return { store, saved, close, ready: store.refresh() }
  }
  return { line, openTab, items }
}

type Tab = Awaited<ReturnType<Awaited<ReturnType<typeof openReader>>['openTab']>>

/** In milliseconds: a machine may be busy. */
const PATIENCE = 10_000

const settled = (tab: Tab) => vi.waitFor(() => expect(tab.store.snapshot().unsaved).toBe(0), PATIENCE)

const find = (store: AnnotationStore, id: string): Annotation => {
  const { annotations, replies } = store.snapshot()
  const all = [...annotations, ...[...replies.values()].flat()]
  const found = all.find(({ annotation }) => annotation.id === id)
  if (!found) throw new Error('it is not to be seen')
  return found.annotation
}

/** What a reader may do, on a note that is there already, and what the server must have of it in the end. */
const DEEDS = {
  create: {
    run: async ({ store }: Tab) => store.create(await makeInput({ body: { text: 'yeni', lang: 'tr' } })),
    left: { version: 1, body: { text: 'yeni' } },
  },
  edit: {
    run: async ({ store }: Tab, id: string) => {
      await store.change(find(store, id), { body: { text: 'düzeltildi', lang: 'tr' } })
      return id
    },
    left: { version: 2, body: { text: 'düzeltildi' } },
  },
  recolour: {
    run: async ({ store }: Tab, id: string) => {
      await store.change(find(store, id), { meaning: 'doubt' })
      return id
    },
    left: { version: 2, meaning: 'doubt' },
  },
  reply: {
    run: async ({ store }: Tab, id: string) => store.create(await makeReply(id)),
    left: { version: 1, meaning: null },
  },
  delete: {
    run: async ({ store }: Tab, id: string) => {
      await store.remove(id)
      return id
    },
    left: { version: 2, body: null },
  },
  'delete and undo': {
    run: async ({ store }: Tab, id: string) => {
      const gone = await store.remove(id)
      if (gone) await store.restore(gone)
      return id
    },
    left: { version: 3, deletedAt: null },
  },
} as const

const AFTERWARDS = ['the page goes on', 'the page is opened again', 'another tab takes over'] as const

/** Every cut with every deed, and what comes after it in turn. */
const CASES = CUTS.flatMap((cut, row) =>
  (Object.keys(DEEDS) as (keyof typeof DEEDS)[]).map(
    (deed, column) => [deed, cut, AFTERWARDS[(row + column) % 3] ?? AFTERWARDS[0]] as const,
  ),
)

afterEach(() => vi.restoreAllMocks())

describe('nothing is lost and nothing doubled', () => {
  it.each(CASES)('%s, cut %s; %s', async (deed, cut, afterwards) => {
    // A server that fails before the commit says so in its log.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const reader = await openReader()
    const here = reader.openTab()
    await here.ready
    const root = await here.store.create(await makeInput())
    await settled(here)
    const before = (await reader.items()).length
    here.saved.length = 0
    const there = afterwards === 'another tab takes over' ? reader.openTab() : null
    await there?.ready

    reader.line.cut = cut
    const id = await DEEDS[deed].run(here, root)
    await vi.waitFor(() => expect(reader.line.attempts).toBeGreaterThan(0), PATIENCE)
    expect(here.store.snapshot().unsaved).toBe(1)
    expect(here.saved).toEqual([])

    if (afterwards !== 'the page goes on') here.close()
    reader.line.cut = null
    const last = afterwards === 'the page goes on' ? here : (there ?? reader.openTab())
    await last.ready
    await last.store.refresh()
    await settled(last)
    const items = await reader.items()
    expect(items.find((item) => item.id === id)).toMatchObject(DEEDS[deed].left)
    expect(items).toHaveLength(deed === 'create' || deed === 'reply' ? before + 1 : before)
    expect(last.saved).toContain(id)
    last.close()
  })

  it.each(CUTS)('of an import that is cut %s and sent again', async (cut) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const [from, to] = [await Caller.withSession(), await Caller.withSession()]
    for (const text of ['bir', 'iki']) {
      await from.call('PUT', `/api/annotations/${newId()}`, await makeInput({ body: { text, lang: 'tr' } }))
    }
    const file = await (await from.call('GET', '/api/export?format=jsonld')).text()
    const init = { method: 'POST', body: file, headers: { 'content-type': 'application/json' } }
    const whole: Fetch = (address, { method = 'GET' }) => to.call(method, address, file)
    const cutting = { caller: to, database: test.database }
    const cutAnswer = await cutRequest(cut, whole, '/api/import', init, cutting).catch(() => null)
    await expect(cutAnswer?.json() ?? Promise.reject(new Error('cut'))).rejects.toThrow()

    expect((await whole('/api/import', init)).status).toBe(200)
    const listed = await to.call('GET', `/api/works/${WORK}/annotations`)
    const { items } = (await listed.json()) as { items: Annotation[] }
    expect(items.map(({ body, version }) => `${body?.text ?? ''} ${version}`).sort()).toEqual([
      'bir 1',
      'iki 1',
    ])
  })
})
