import { expect, it, describe } from 'vitest'
import type { Annotation } from '@/lib/annotation/annotation'
import { openOutbox, type Outbox } from './outbox'
import {
  annotationOf,
  inputFor,
  FIRST,
  SECOND,
  pretendBrowser,
  pretendServer,
  pretendTime,
  settled,
} from './outbox.cases'
import { openSender } from './sender'

/** A tab on the pretended server: what the reader would see waiting, and what has been confirmed. */
function openTab(server: ReturnType<typeof pretendServer>, browser = pretendBrowser(), dying = false) {
  const time = pretendTime()
  const storage = browser.openTab()
  const confirmed: Annotation[] = []
  const send = openSender(server.fetch)
  let key = 0
  const outbox: Outbox = openOutbox(
    {
      storage,
      send: async (entry) => {
        const answer = await send(entry)
        return dying ? new Promise(() => {}) : answer
      },
      // The browser takes the lock from a page that dies.
      alone: dying ? (task) => task() : browser.alone,
      now: time.now,
      wake: time.wake,
      random: () => 0,
      makeKey: () => `${time.now()}-${(key += 1)}-${Math.random()}`,
    },
    { onChange: () => {}, onConfirmed: (annotation) => confirmed.push(annotation) },
  )
  const close = outbox.start()
  const put = (annotation = FIRST, text = 'bir') =>
    outbox.add({ id: annotation, work: 'w', operation: { kind: 'put', input: inputFor(text) }, base: null })
  const patch = (base: number, text: string, was = 'bir') =>
    outbox.add({
      id: FIRST,
      work: 'w',
      operation: { kind: 'patch', patch: bodyOf(text), seen: annotationOf(was) },
      base,
    })
  const remove = (base: number) => outbox.add({ id: FIRST, work: 'w', operation: { kind: 'delete' }, base })
  return { outbox, close, confirmed, put, patch, remove, time }
}

const bodyOf = (text: string) => ({ body: { text, lang: 'tr' as const } })

describe('an outbox', () => {
  it('shows a change at once, and sends it only when it is kept', async () => {
    const server = pretendServer()
    const tab = openTab(server)
    await settled()
    const kept = tab.put()
    expect(tab.outbox.entries().map(({ id }) => id)).toEqual([FIRST])
    expect(server.log).toEqual([])
    await kept
    expect(tab.outbox.entries()).toHaveLength(1)
    await settled()
    expect(server.log).toEqual(['PUT 201'])
    expect(tab.outbox.entries()).toEqual([])
  })

  it('makes a session before it saves', async () => {
    const server = pretendServer({ session: false })
    const tab = openTab(server)
    await tab.put()
    await settled()
    expect(server.log).toEqual(['PUT 201'])
    expect(tab.confirmed).toHaveLength(1)
    expect(tab.outbox.entries()).toEqual([])
  })

  it('makes a new session when the last one has ended', async () => {
    const server = pretendServer()
    const tab = openTab(server)
    await tab.put()
    await settled()
    server.session = false
    await tab.put(SECOND)
    await settled()
    expect(server.log).toEqual(['PUT 201', 'PUT 401', 'PUT 201'])
    expect(tab.confirmed).toHaveLength(2)
  })

  it('tries again with one effect when the answer was lost', async () => {
    const server = pretendServer()
    const tab = openTab(server)
    server.loseAnswers(1)
    await tab.put()
    await settled()
    expect(tab.outbox.entries()).toHaveLength(1)
    expect(tab.confirmed).toEqual([])
    await tab.time.pass(1_000)
    expect(tab.outbox.entries()).toEqual([])
    expect(server.versions(FIRST)).toBe(1)
  })

  it('takes the echo of its own change for an answer, not for a clash', async () => {
    const server = pretendServer()
    const tab = openTab(server)
    await tab.put()
    await settled()
    server.loseAnswers(1)
    await tab.patch(1, 'iki')
    await settled()
    await tab.time.pass(1_000)
    expect(tab.outbox.entries()).toEqual([])
    expect(server.versions(FIRST)).toBe(2)
    expect(tab.confirmed.at(-1)?.body?.text).toBe('iki')
  })

  it('sends the changes of one annotation in order, each on the version before', async () => {
    const server = pretendServer({ down: true })
    const tab = openTab(server)
    await tab.put()
    await tab.patch(0, 'iki')
    await tab.remove(0)
    await tab.put(FIRST, 'iki')
    server.down = false
    tab.outbox.hurry()
    await settled()
    expect(server.log.filter((line) => !line.includes('down'))).toEqual([
      'PUT 201',
      'PATCH 200',
      'DELETE 200',
      'PUT 200',
    ])
    expect(server.find(FIRST)).toMatchObject({ version: 4, deletedAt: null })
    expect(tab.outbox.entries()).toEqual([])
  })

  it('follows a change that is answered while it is being kept', async () => {
    for (let steps = 0; steps < 60; steps += 1) {
      const server = pretendServer()
      const tab = openTab(server)
      await settled()
      const put = tab.put()
      for (let step = 0; step < steps; step += 1) await new Promise((next) => setImmediate(next))
      // The version the reader sees is that of the last answer, so long as one is awaited.
      await Promise.all([put, tab.patch(tab.confirmed.at(-1)?.version ?? 0, 'iki')])
      await settled()
      expect(server.log, `${steps} steps`).toEqual(['PUT 201', 'PATCH 200'])
    }
  })

  it('sends after a reload what the last page could not', async () => {
    const server = pretendServer({ down: true })
    const browser = pretendBrowser()
    const before = openTab(server, browser)
    await before.put()
    await before.put(SECOND)
    before.close()
    server.down = false
    const after = openTab(server, browser)
    await settled()
    expect(after.confirmed.map((annotation) => annotation.id)).toEqual([FIRST, SECOND])
    expect(await browser.openTab().list()).toEqual([])
  })

  it('loses nothing when the page dies between answer and clean-up', async () => {
    const server = pretendServer({ down: true })
    const browser = pretendBrowser()
    const before = openTab(server, browser)
    await before.put()
    await before.patch(0, 'iki')
    await settled()
    before.close()
    server.down = false
    const dying = openTab(server, browser, true)
    await settled()
    dying.close()
    expect(server.versions(FIRST)).toBe(1)
    expect(await browser.openTab().list()).toHaveLength(2)
    const after = openTab(server, browser)
    await settled()
    expect(after.outbox.entries()).toEqual([])
    expect(server.find(FIRST)).toMatchObject({ version: 2, body: { text: 'iki' } })
  })

  it('keeps both texts when the annotation has changed elsewhere', async () => {
    const server = pretendServer()
    const tab = openTab(server)
    await tab.put()
    await settled()
    server.change(FIRST, { body: { text: 'başka yerden', lang: 'tr' } })
    await tab.patch(1, 'buradan')
    await settled()
    const [entry] = tab.outbox.entries()
    expect(entry?.refusal).toMatchObject({
      code: 'version-clash',
      current: { body: { text: 'başka yerden' } },
    })
    expect(entry?.operation).toMatchObject({ patch: { body: { text: 'buradan' } } })
    await tab.outbox.replace(FIRST, {
      id: FIRST,
      work: 'w',
      operation: { kind: 'patch', patch: bodyOf('buradan'), seen: annotationOf('başka yerden') },
      base: 2,
    })
    await settled()
    expect(server.find(FIRST)).toMatchObject({ version: 3, body: { text: 'buradan' } })
  })

  it('sees no clash where another field has changed', async () => {
    const server = pretendServer()
    const tab = openTab(server)
    await tab.put()
    await settled()
    server.change(FIRST, { meaning: 'doubt' })
    await tab.patch(1, 'iki')
    await settled()
    expect(tab.outbox.entries()).toEqual([])
    expect(server.find(FIRST)).toMatchObject({ version: 3, meaning: 'doubt', body: { text: 'iki' } })
  })

  it('keeps what is refused for good, and does not send it again', async () => {
    const server = pretendServer({ refuse: 'too-large' })
    const tab = openTab(server)
    await tab.put()
    await settled()
    await tab.time.pass(600_000)
    expect(server.log).toEqual(['PUT 413'])
    expect(tab.outbox.entries()[0]).toMatchObject({
      refusal: { code: 'too-large' },
      operation: { kind: 'put' },
    })
  })

  it('holds nothing up behind a refused annotation', async () => {
    const server = pretendServer({ refuse: 'too-large' })
    const tab = openTab(server)
    await tab.put()
    await settled()
    server.refuse = null
    await tab.put(SECOND)
    await settled()
    expect(tab.confirmed.map((annotation) => annotation.id)).toEqual([SECOND])
  })

  it('waits as long as it is told to', async () => {
    const server = pretendServer({ retryAfter: 30 })
    const tab = openTab(server)
    await tab.put()
    await settled()
    server.retryAfter = null
    await tab.time.pass(29_000)
    expect(tab.confirmed).toEqual([])
    await tab.time.pass(1_000)
    expect(tab.confirmed).toHaveLength(1)
  })

  it('waits twice as long after each failure, up to a minute', async () => {
    const server = pretendServer({ down: true })
    const tab = openTab(server)
    await tab.put()
    await settled()
    await tab.time.pass(1_000 + 2_000 + 4_000 + 8_000 + 16_000 + 32_000 + 60_000 + 60_000)
    expect(server.log).toHaveLength(9)
  })

  it('does not take a stranger’s answer for the server’s', async () => {
    const server = pretendServer({ captive: true })
    const tab = openTab(server)
    await tab.put()
    await settled()
    expect(tab.confirmed).toEqual([])
    expect(tab.outbox.entries()).toHaveLength(1)
  })

  it('counts a deletion as done where the annotation is gone', async () => {
    const server = pretendServer()
    const tab = openTab(server)
    await tab.remove(1)
    await settled()
    expect(server.log).toEqual(['DELETE 404'])
    expect(tab.outbox.entries()).toEqual([])
  })
})
