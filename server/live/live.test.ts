import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { WORK } from '../annotation/annotation.fixture'
import { Caller, readBody } from '../http/api.fixture'
import { answer, openClass, say } from './class.fixture'
import { Ear } from './ear.fixture'
import { liveHub } from './live-hub'

const test = useTestDatabase()

const ears: Ear[] = []

async function listen(...given: Parameters<typeof Ear.open>): Promise<Ear> {
  const ear = await Ear.open(...given)
  ears.push(ear)
  return ear
}

afterEach(async () => {
  for (const ear of ears.splice(0)) await ear.cut()
  expect(liveHub().size).toBe(0)
})

/** What another process writes: this one is told nothing of it. */
function elsewhere(...statements: string[]): void {
  const other = new Sqlite(test.file)
  other.exec(['BEGIN IMMEDIATE', ...statements, 'COMMIT'].join(';'))
  other.close()
}

describe('a class that listens', () => {
  it('hears notes, replies and reactions as they come, each what is for them', async () => {
    const { layer, id, teacher, join } = await openClass()
    const [ayse, bora] = [await join('Ayşe'), await join('Bora')]
    const layers = `private,${layer}`
    const hers = await listen(ayse.caller, { layer: layers })
    const his = await listen(bora.caller, { layer: layers })
    const theirs = await listen(teacher, { layer: `${layers},teachers:${id}` })
    const note = await say(ayse.caller, layer)
    const reply = await answer(bora.caller, layer, note)
    await bora.caller.call('PUT', `/api/annotations/${note}/reactions/agree`)
    const own = await say(ayse.caller, 'private')
    const among = await say(teacher, `teachers:${id}`)
    const aside = await answer(teacher, layer, note, true)
    const last = await say(bora.caller, layer)
    for (const ear of [hers, his, theirs]) await ear.until(({ ids }) => ids.includes(last))
    await liveHub().settled()
    expect(new Set(hers.ids)).toEqual(new Set([note, reply, own, aside, last]))
    expect(new Set(his.ids)).toEqual(new Set([note, reply, last]))
    expect(new Set(theirs.ids)).toEqual(new Set([note, reply, among, aside, last]))
    const told = his.all('change').findLast((one) => (one['annotation'] as { id: string }).id === note)
    expect(told?.['annotation']).toMatchObject({
      ...{ mine: false, author: { id: ayse.member }, reactions: [{ kind: 'agree', count: 1, mine: true }] },
    })
    const page = await readBody(await bora.caller.call('GET', `/api/annotations/${note}`))
    expect(told?.['annotation']).toEqual(page)
  })

  it('is told once what is hidden, and what is shown again', async () => {
    const { layer, teacher, join } = await openClass()
    const { caller } = await join('Ayşe')
    const ear = await listen((await join('Bora')).caller, { layer })
    const note = await say(caller, layer)
    await ear.until(({ ids }) => ids.includes(note))
    await teacher.call('PUT', `/api/annotations/${note}/hidden`, { reason: 'Yersiz.' })
    await ear.until(() => ear.all('change').some(({ gone }) => gone === note))
    await teacher.call('DELETE', `/api/annotations/${note}/hidden`)
    await ear.until(({ ids }) => ids.filter((id) => id === note).length === 2)
  })

  it('is as many as its people, whatever they have open', async () => {
    const { layer, teacher, join } = await openClass()
    const { caller } = await join('Ayşe')
    const ear = await listen(teacher, { layer })
    await ear.until(() => ear.all('presence').length === 1)
    const [one, two] = [await listen(caller, { layer }), await listen(caller, { layer })]
    await two.until(() => two.all('presence').length > 0)
    expect(two.all('presence')[0]).toEqual({ count: 2 })
    await ear.until(() => ear.all('presence').at(-1)?.['count'] === 2)
    await one.cut()
    await two.cut()
    await ear.until(() => ear.all('presence').at(-1)?.['count'] === 1)
    expect(ear.all('presence').map(({ count }) => count)).toEqual([1, 2, 1])
    const alone = await listen(await Caller.withSession(), { layer })
    await liveHub().settled()
    expect(alone.heard).toEqual([])
  })
})

describe('who comes back', () => {
  it('goes on after the last event, whatever the address says; a cursor of others leads nowhere', async () => {
    const { layer, teacher, join } = await openClass()
    const { caller } = await join('Ayşe')
    const first = await say(teacher, layer)
    const ear = await listen(caller, { layer })
    await ear.until(({ ids }) => ids.includes(first))
    await ear.cut()
    const [two, three] = [await say(teacher, layer), await say(teacher, layer)]
    const again = await listen(caller, { layer, last: ear.last })
    await again.until(({ ids }) => ids.includes(three))
    expect(again.ids).toEqual([two, three])
    const lost = await listen(caller, { layer, since: '99' })
    await lost.until(({ isClosed }) => isClosed)
    expect(lost.heard).toEqual([{ event: 'ended', id: null, data: { code: 'cursor-unknown' } }])
    const nobody = await listen(new Caller(), { layer })
    await nobody.until(({ isClosed }) => isClosed)
    expect(nobody.heard).toEqual([{ event: 'ended', id: null, data: { code: 'signed-out' } }])
    const unknown = await caller.call('GET', '/api/works/yok/live')
    expect(unknown.status).toBe(404)
  })

  it('misses nothing and hears nothing twice, however often the line is cut while others write', async () => {
    const { layer, teacher, join } = await openClass()
    const writers = [teacher, (await join('Ayşe')).caller, (await join('Bora')).caller]
    const total = writers.length * 7
    let seed = 7
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    const follow = async (caller: Caller, patience: number) => {
      const ids: string[] = []
      for (let last: string | null = null; ids.length < total;) {
        const ear = await Ear.open(caller, { layer, last })
        const enough = Math.min(1 + Math.floor(random() * patience), total - ids.length)
        await ear.until((one) => one.ids.length >= enough)
        await ear.cut()
        ids.push(...ear.ids)
        last = ear.last
      }
      return ids
    }
    const followers = await Promise.all(['1', '2', '3'].map(async (name) => (await join(name)).caller))
    const following = followers.map((caller, at) => follow(caller, 2 + at * 3))
    const made: string[] = []
    await Promise.all(
      writers.map(async (writer) => {
        while (made.length < total - writers.length + 1) made.push(await say(writer, layer))
      }),
    )
    while (made.length < total) made.push(await say(teacher, layer))
    for (const ids of await Promise.all(following)) {
      expect(ids).toHaveLength(total)
      expect(new Set(ids)).toEqual(new Set(made))
    }
  })
})

describe('who is not any more what they were', () => {
  const cases: Record<string, (room: Awaited<ReturnType<typeof setUp>>) => unknown> = {
    removed: ({ teacher, id, member }) =>
      teacher.call('PATCH', `/api/seminars/${id}/members/${member}`, { state: 'removed' }),
    suspended: ({ teacher, id, member }) =>
      teacher.call('PATCH', `/api/seminars/${id}/members/${member}`, { state: 'suspended' }),
    promoted: ({ teacher, id, member }) =>
      teacher.call('PATCH', `/api/seminars/${id}/members/${member}`, { role: 'assistant' }),
    gone: ({ caller, id }) => caller.call('POST', `/api/seminars/${id}/leave`, { notes: 'keep' }),
    'gone, and erased': ({ caller }) =>
      caller.call('DELETE', '/api/everything', { confirm: 'delete-everything' }),
  }

  async function setUp() {
    const room = await openClass()
    const joined = await room.join('Ayşe')
    await say(room.teacher, room.layer)
    const ear = await listen(joined.caller, { layer: `private,${room.layer}` })
    await ear.until(({ ids }) => ids.length === 1)
    await liveHub().settled()
    return { ...room, ...joined, ear }
  }

  it.each(Object.entries(cases))('%s: is told so, at once, and nothing that comes after', async (_, act) => {
    const room = await setUp()
    await act(room)
    const after = await say(room.teacher, room.layer)
    await room.ear.until(({ isClosed }) => isClosed)
    expect(room.ear.heard.at(-1)?.event).toBe('ended')
    expect(room.ear.ids).not.toContain(after)
  })

  it('is told so when nothing is written', async () => {
    const room = await setUp()
    await cases['removed']?.(room)
    await room.ear.until(({ isClosed }) => isClosed)
    expect(room.ear.all('ended')).toEqual([{ code: 'cursor-unknown' }])
    const again = await listen(room.caller, { layer: `private,${room.layer}`, last: room.ear.last })
    await again.until(({ isClosed }) => isClosed)
    expect(again.heard.map(({ event }) => event)).toEqual(['ended'])
  })

  it('is told nothing that was written after another process removed them', async () => {
    const room = await setUp()
    elsewhere(
      `UPDATE ChangeHead SET sequence = sequence + 1`,
      `UPDATE Membership SET state = 'removed' WHERE id = '${room.member}'`,
    )
    const after = await say(room.teacher, room.layer)
    await room.ear.until(({ isClosed }) => isClosed)
    expect(room.ear.ids).not.toContain(after)
    expect(room.ear.heard.at(-1)?.event).toBe('ended')
  })

  it('hears no more when the session has ended, and goes on in another one', async () => {
    const room = await setUp()
    await test.database.session.deleteMany({ where: { userId: room.person } })
    await room.ear.until(({ isClosed }) => isClosed)
    expect(room.ear.all('ended')).toEqual([{ code: 'signed-out' }])
  })
})

describe('the line', () => {
  it('tells what another process wrote', async () => {
    const { id, layer, teacher, join } = await openClass()
    const note = await say(teacher, layer)
    const ear = await listen((await join('Ayşe')).caller, { layer })
    await ear.until(({ ids }) => ids.length === 1)
    await liveHub().settled()
    const stream = `seminar:${id}`
    elsewhere(
      `UPDATE ChangeHead SET sequence = sequence + 1`,
      `UPDATE Annotation SET bodyText = 'Dışarıdan.', version = 2 WHERE id = '${note}'`,
      `UPDATE StreamHead SET sequence = sequence + 1 WHERE stream = '${stream}'`,
      `UPDATE Change SET sequence = sequence + 1 WHERE stream = '${stream}'`,
    )
    await ear.until(({ ids }) => ids.length === 2)
    expect(ear.all('change')[1]?.['annotation']).toMatchObject({ body: { text: 'Dışarıdan.' }, version: 2 })
  })

  it('has been looked into until one goes, and no longer where one is shut out', async () => {
    const { id, layer, teacher, join } = await openClass()
    const [ayse, bora] = [await join('Ayşe'), await join('Bora')]
    const hers = await listen(ayse.caller, { layer })
    const his = await listen(bora.caller, { layer })
    await liveHub().settled()
    const long = new Date(Date.now() - 2 * 60 * 60_000)
    await test.database.membership.updateMany({ data: { visitAt: long, lastVisitAt: long } })
    const visitOf = (member: string) =>
      test.database.membership.findUniqueOrThrow({ where: { id: member } }).then(({ visitAt }) => visitAt)
    await teacher.call('PATCH', `/api/seminars/${id}/members/${bora.member}`, { state: 'suspended' })
    await his.until(({ isClosed }) => isClosed)
    await hers.cut()
    await expect.poll(() => visitOf(ayse.member)).not.toEqual(long)
    expect(await visitOf(bora.member)).toEqual(long)
    // Her visit before this one ended when it did.
    const { lastVisitAt } = await test.database.membership.findUniqueOrThrow({ where: { id: ayse.member } })
    expect(lastVisitAt).toEqual(long)
  })

  it('drops who does not read, and nobody else; they come back for all of it', async () => {
    const { layer, teacher, join } = await openClass()
    const { caller } = await join('Ayşe')
    const ear = await listen((await join('Bora')).caller, { layer })
    const deaf = await caller.call('GET', `/api/works/${WORK}/live?layer=${layer}`)
    const long = 'u'.repeat(19_000)
    const made: string[] = []
    for (let at = 0; at < 20; at++) {
      made.push(await say(teacher, layer, long))
      await liveHub().settled()
    }
    await ear.until(({ ids }) => ids.length === made.length)
    expect(liveHub().size).toBe(1)
    await expect(deaf.text()).rejects.toThrow('reads too slowly')
    const again = await listen(caller, { layer })
    await again.until(({ ids }) => ids.length === made.length)
    expect(again.ids).toEqual(made)
  })

  it('is given to a reader a dozen times and no more, and not to who only asks how it is', async () => {
    const caller = await Caller.withSession()
    const head = await caller.call('HEAD', `/api/works/${WORK}/live`)
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(head.headers.get('cache-control')).toBe('private, no-store, no-transform')
    expect(head.headers.get('x-accel-buffering')).toBe('no')
    expect(liveHub().size).toBe(0)
    for (let at = 0; at < 12; at++) await listen(caller, {})
    const refused = await caller.call('GET', `/api/works/${WORK}/live`)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30'])
    await ears[0]?.cut()
    await listen(caller, {})
    await liveHub().settled()
  })
})
