import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { mutate } from '@/lib/portable/mutated-files.cases'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeTarget, newId, WORK } from '../annotation/annotation.fixture'
import { Caller, readBody } from '../http/api.fixture'
import { readArchive } from './archive.fixture'

const test = useTestDatabase()

const EXPORT = '/api/export?format=jsonld'

const exportOf = async (caller: Caller, path = EXPORT) => (await caller.call('GET', path)).text()

const importTo = (caller: Caller, file: string, query = '') =>
  caller.call('POST', `/api/import${query}`, file)

/** A reader with a note on both sides, a highlight, replies, and a deleted note that is still answered. */
async function makeNotebook(): Promise<Caller> {
  const caller = await Caller.withSession()
  const put = async (changes: Parameters<typeof makeInput>[0]) => {
    const id = newId()
    await caller.call('PUT', `/api/annotations/${id}`, await makeInput(changes))
    return id
  }
  const targets = [await makeTarget('p1.s1', 9, 'tr'), await makeTarget('p1.s1', 9, 'en')]
  const first = await put({
    meaning: 'question',
    targets,
    tags: ['IŞIK', 'dil'],
    body: { text: 'Özgün İ ısı 😀 e\u0301', lang: 'tr' },
  })
  await caller.call(
    'PATCH',
    `/api/annotations/${first}`,
    { body: { text: 'Sonraki söz', lang: 'tr' } },
    { 'if-match': '"1"' },
  )
  await put({ body: null })
  const answered = await put({ body: { text: 'Silinecek olan', lang: 'tr' } })
  const reply = { meaning: null, targets: [], stance: 'contests' } as const
  await put({ ...reply, targets: [], replyTo: answered, body: { text: 'Bir yanıt', lang: 'tr' } })
  await put({
    ...reply,
    targets: [],
    replyTo: first,
    body: { text: 'A reply', lang: 'en' },
    tags: ['çeviri'],
  })
  await caller.call('DELETE', `/api/annotations/${answered}`, undefined, { 'if-match': '"1"' })
  return caller
}

const rows = async (caller: Caller) => {
  const { viewer } = (await readBody(await caller.call('GET', '/api/session'))) as { viewer: { id: string } }
  return test.database.annotation.count({ where: { ownerId: viewer.id } })
}

describe('taking notes out and in', () => {
  it('gives the same bytes after an import into an empty database', async () => {
    const caller = await makeNotebook()
    const file = await exportOf(caller)
    expect(JSON.parse(file)).toMatchObject({ total: 5 })
    await test.database.annotation.deleteMany({ where: { thread: { not: '' } } })
    expect(await rows(caller)).toBe(0)
    const report = await readBody(await importTo(caller, file))
    expect(report).toMatchObject({
      imported: true,
      counts: { attach: 5, detached: 0, present: 0, refused: 0 },
    })
    expect(await exportOf(caller)).toBe(file)
    const before = await test.database.annotation.findMany({ orderBy: { id: 'asc' } })
    expect(await readBody(await importTo(caller, file))).toMatchObject({ counts: { attach: 0, present: 5 } })
    expect(await test.database.annotation.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    const listed = await readBody(await caller.call('GET', `/api/works/${WORK}/changes?since=0`))
    expect(listed['items']).toHaveLength(5)
    expect(
      await test.database.searchText.count({ where: { annotationId: { in: before.map(({ id }) => id) } } }),
    ).toBe(4)
  })

  it('previews without writing, and gives another reader notes of their own', async () => {
    const file = await exportOf(await makeNotebook())
    const another = await Caller.withSession()
    const preview = await readBody(await importTo(another, file, '?preview=true'))
    expect(preview).toMatchObject({ imported: false, counts: { attach: 5, refused: 0 } })
    expect(await rows(another)).toBe(0)
    await importTo(another, file)
    expect(await rows(another)).toBe(5)
    expect(await readBody(await importTo(another, file))).toMatchObject({ counts: { attach: 0, present: 5 } })
    const theirs = JSON.parse(await exportOf(another)) as { first: { items: { id: string }[] } }
    for (const { id } of theirs.first.items) expect(file).not.toContain(id)
  })

  it('brings back what was deleted, and changes nothing of what was edited since', async () => {
    const caller = await makeNotebook()
    const file = await exportOf(caller)
    const { items } = (JSON.parse(file) as { first: { items: { id: string; motivation: string }[] } }).first
    const [edited, gone] = items.map(({ id }) => id.split('/').at(-1) ?? '')
    await caller.call(
      'PATCH',
      `/api/annotations/${edited ?? ''}`,
      { meaning: 'doubt' },
      { 'if-match': '"2"' },
    )
    await caller.call('DELETE', `/api/annotations/${gone ?? ''}`, undefined, { 'if-match': '"1"' })
    const report = await readBody(await importTo(caller, file))
    expect(report).toMatchObject({ counts: { attach: 1, present: 4, differing: 1 } })
    expect(await readBody(await caller.call('GET', `/api/annotations/${gone ?? ''}`))).toMatchObject({
      deletedAt: null,
      version: 3,
    })
    expect(await readBody(await caller.call('GET', `/api/annotations/${edited ?? ''}`))).toMatchObject({
      meaning: 'doubt',
    })
  })

  it('refuses the whole where a part cannot be taken, unless just so many may be left out', async () => {
    const file = JSON.parse(await exportOf(await makeNotebook())) as { first: { items: unknown[] } }
    file.first.items.push({ type: 'Annotation' })
    const text = JSON.stringify(file)
    const caller = await Caller.withSession()
    const refused = await importTo(caller, text)
    expect(refused.status).toBe(422)
    expect(await readBody(refused)).toMatchObject({ code: 'import-incomplete' })
    expect((await importTo(caller, text, '?leave=2')).status).toBe(422)
    expect(await rows(caller)).toBe(0)
    expect((await importTo(caller, text, '?leave=1')).status).toBe(200)
    expect(await rows(caller)).toBe(5)
  })

  it.each([
    ['no JSON', '{', 400, 'body-not-json'],
    ['too deep a nest', '['.repeat(50_000) + ']'.repeat(50_000), 400, 'body-too-deep'],
    ['another format', '{"a":1}', 422, 'import-unknown-format'],
    [
      'another context',
      '{"@context":"https://evil.example/context","type":"AnnotationCollection","first":{"items":[]}}',
      422,
      'import-unknown-context',
    ],
    ['too much', `"${'a'.repeat(49 * 1024 * 1024)}"`, 413, 'body-too-large'],
  ])('refuses %s', async (_, file, status, code) => {
    const response = await importTo(await Caller.withSession(), file)
    expect([response.status, (await readBody(response))['code']]).toEqual([status, code])
  })

  it('never half-imports a mutated file', async () => {
    const file = await exportOf(await makeNotebook())
    let caller = await Caller.withSession()
    for (let seed = 1; seed <= 120; seed++) {
      // One reader may not bring in so much so fast.
      if (seed % 8 === 0) caller = await Caller.withSession()
      const before = await rows(caller)
      const response = await importTo(caller, mutate(file, seed))
      const after = await rows(caller)
      const answer = await readBody(response)
      expect([200, 400, 422], JSON.stringify(answer)).toContain(response.status)
      const counts = (answer['counts'] ?? {}) as Record<string, number>
      expect(after - before, `seed ${seed}`).toBe(
        response.status === 200 ? (counts['attach'] ?? 0) + (counts['detached'] ?? 0) : 0,
      )
    }
  }, 120_000)
})

describe('files to be read', () => {
  it.each([
    ['markdown', 'text/markdown', '.md', '## '],
    ['csv', 'text/csv', '.csv', '\r\n'],
    ['html', 'text/html', '.html', '</html>'],
  ])('are given as %s under a name in the reader’s language', async (format, type, end, part) => {
    const response = await (await makeNotebook()).call('GET', `/api/export?format=${format}&locale=en`)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`attachment; filename="yanyana-notes-[\\d-]{10}\\${end}"`, 'u'),
    )
    expect(response.headers.get('yanyana-entries')).toBe('5')
    const text = await response.text()
    expect(text).toContain(part)
    expect(text).toContain('Sonraki söz')
    expect(text).not.toContain('Silinecek olan')
  })

  it('hold what a filter picks, with what it answers', async () => {
    const caller = await makeNotebook()
    const total = async (query: string) =>
      (JSON.parse(await exportOf(caller, `${EXPORT}&${query}`)) as { total: number }).total
    expect(await total('kind=highlight')).toBe(1)
    expect(await total('kind=reply&lang=en')).toBe(2)
    expect(await total(`tag=${encodeURIComponent('ışık')}`)).toBe(1)
    expect(await total('meaning=doubt&work=')).toBe(0)
    expect(await total(`q=${encodeURIComponent('SONRAKİ')}`)).toBe(1)
    expect(await total(`q=${encodeURIComponent('Özgün')}`)).toBe(0)
    expect(await total('meaning=&work=&kind=')).toBe(5)
    expect((await caller.call('GET', `${EXPORT}&meaning=joy`)).status).toBe(400)
    expect((await caller.call('GET', `${EXPORT}&work=baska`)).status).toBe(404)
  })

  it('come to another reader without the notes', async () => {
    await makeNotebook()
    expect(JSON.parse(await exportOf(await Caller.withSession()))).toMatchObject({ total: 0 })
  })
})

describe('everything', () => {
  it('is taken in one archive', async () => {
    const files = await readArchive(await (await makeNotebook()).call('GET', '/api/everything?locale=en'))
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'notes.jsonld',
      'notes.md',
      'notes.csv',
      'notes.html',
      'history.json',
      'reader.json',
    ])
    expect(files['history.json']).toContain('Özgün İ ısı 😀')
    expect(files['notes.md']).toContain('Sonraki söz')
    expect(JSON.parse(files['reader.json'] ?? '')).toMatchObject({ isAnonymous: true })
  })

  it('is erased: nothing of it is in the file of the database or its log, the session is over, others keep theirs', async () => {
    const caller = await makeNotebook()
    const other = await makeNotebook()
    const id = newId()
    const marked = 'Yalnızca bu notta geçen ibare'
    await caller.call(
      'PUT',
      `/api/annotations/${id}`,
      await makeInput({ body: { text: marked, lang: 'tr' }, tags: ['tuhafetiket'] }),
    )
    await caller.call(
      'PATCH',
      `/api/annotations/${id}`,
      { body: { text: `${marked} sonra`, lang: 'tr' } },
      { 'if-match': '"1"' },
    )
    const { viewer } = (await readBody(await caller.call('GET', '/api/session'))) as {
      viewer: { id: string }
    }
    expect((await caller.call('DELETE', '/api/everything', {})).status).toBe(422)
    const kept = caller.cookie
    const response = await caller.call('DELETE', '/api/everything', { confirm: 'delete-everything' })
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie().join()).toMatch(/session_token=; Max-Age=0/u)
    const again = new Caller(kept)
    expect(await readBody(await again.call('GET', '/api/session'))).toEqual({
      viewer: null,
      publicLayer: null,
    })
    const left = await test.database.annotation.findMany({
      where: { ownerId: viewer.id },
      include: { targets: true, tags: true, earlier: true, searchText: true, changes: true, reactions: true },
    })
    expect(left).toHaveLength(6)
    for (const row of left)
      expect(row).toMatchObject({
        bodyText: null,
        fingerprint: null,
        targets: [],
        tags: [],
        earlier: [],
        searchText: null,
        changes: [],
        reactions: [],
      })
    for (const file of [test.file, `${test.file}-wal`]) {
      const bytes = (await readFile(file).catch(() => Buffer.alloc(0))).toString('latin1')
      for (const words of [marked, 'tuhafetiket', 'yalnizca bu notta', viewer.id + '@anonymous'])
        expect(bytes.includes(Buffer.from(words).toString('latin1')), `${words} in ${file}`).toBe(false)
    }
    expect(JSON.parse(await exportOf(other))).toMatchObject({ total: 5 })
  })
})
