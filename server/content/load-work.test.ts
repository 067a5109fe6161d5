import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkWork } from '@/lib/work/check/check-work'
import { contentRoot } from './content-root'
import { listWorkFolders } from './list-work-folders'
import { findWork, getWork, listWorks } from './load-work'
import { readWorkFolder } from './read-work-folder'

const SAMPLES = path.join(import.meta.dirname, '../../lib/work/fixtures/works')
const ids = async (root: string) => (await listWorks(root)).map((work) => work.id)

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'yanyana-content-'))
  await cp(contentRoot(), root, { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('every work of the house passes every check', async () => {
  for (const name of await listWorkFolders(contentRoot())) {
    expect(checkWork(await readWorkFolder(path.join(contentRoot(), name)))).toEqual([])
  }
})

test('the essay has 8 paragraphs, 47 sentences, 17 citations and 32 repairs', async () => {
  const { work, texts, citations, repairs } = await getWork('kritik-mineraller')
  expect(work.paragraphs.map(({ segments }) => segments.length)).toEqual([13, 5, 8, 12, 3, 3, 1, 2])
  expect(Object.keys(texts.tr)).toEqual(Object.keys(texts.en))
  expect(Object.keys(citations)).toHaveLength(17)
  expect(repairs).toHaveLength(32)
})

test('the copy of the essay as received is the very bytes', async () => {
  const bytes = await readFile(path.join(contentRoot(), 'kritik-mineraller/essay.txt'))
  const digest = createHash('sha256').update(bytes).digest('hex')
  expect(digest).toBe('ce26717869db0f9e93edf435bc97eeef31feff04e9210a162dd8f947de5d5311')
})

test('adding a work is adding a folder', async () => {
  expect(await ids(root)).toEqual(['kritik-mineraller'])
  await cp(SAMPLES, root, { recursive: true })
  expect(await ids(root)).toEqual(['kritik-mineraller', 'ornek-metin'])
  expect((await getWork('ornek-metin', root)).texts.tr['p2.s1']).toEqual({
    text: 'Pencerelerin %25’i denize bakar; en büyüğü 1,5 metredir.',
    markers: [{ label: '2', offset: 56 }],
  })
})

test.each(['yok', '..', '../kritik-mineraller', 'Kritik-Mineraller', '', '__proto__'])(
  'there is no work “%s”',
  async (id) => {
    expect(await findWork(id, root)).toBeNull()
    await expect(getWork(id, root)).rejects.toThrow('no work')
  },
)

test.each([
  ['work.json', '{"id": "kritik-mineraller"}', 'kritik-mineraller/work.json revision'],
  ['notes.json', '[', 'notes.json is not JSON'],
  ['revisions/2.json', '{"revision": 2}', 'kritik-mineraller/revisions/2.json date'],
  ['revisions/notes.txt', '{}', 'kritik-mineraller/revisions/notes.txt revision'],
  ['en.json', '{"p1.s1": "a", "p1.s1": "b"}', 'has “p1.s1” twice'],
  ['tr.json', new Uint8Array([0x7b, 0xff, 0x7d]), 'tr.json is not UTF-8'],
])('a malformed %s is refused by name', async (file, bytes, message) => {
  await writeFile(path.join(root, 'kritik-mineraller', file), bytes)
  await expect(getWork('kritik-mineraller', root)).rejects.toThrow(message)
})

test('a work is read once in production and afresh in development', async () => {
  const again = async () =>
    (await getWork('kritik-mineraller', root)) === (await getWork('kritik-mineraller', root))
  vi.stubEnv('NODE_ENV', 'development')
  expect(await again()).toBe(false)
  vi.stubEnv('NODE_ENV', 'production')
  expect(await again()).toBe(true)
})
