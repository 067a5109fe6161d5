import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkWork } from '../../lib/work/check/check-work'
import type { Revision } from '../../lib/work/revision'
import { readWorkFolder } from '../../server/content/read-work-folder'
import { reviseWork } from './revise-work'

const SAMPLE = path.join(import.meta.dirname, '../../lib/work/fixtures/works/ornek-metin')

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'yanyana-revise-'))
  folder = path.join(root, 'ornek-metin')
  await cp(SAMPLE, folder, { recursive: true })
  // Its word links would have to follow every change.
  await rm(path.join(folder, 'words.json'))
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=editor', '-c', 'user.email=editor@example.org', 'commit', '--quiet', '-m', 'work: add')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const git = (...args: string[]) => execFileSync('git', args, { cwd: root })
const read = (file: string) => readFile(path.join(folder, file), 'utf8')
const readRecord = async () => JSON.parse(await read('revisions/4.json')) as Revision
const write = (file: string, text: string) => writeFile(path.join(folder, file), text)

async function replace(file: string, from: string, to: string): Promise<void> {
  await write(file, (await read(file)).replace(from, to))
}

test('a changed sentence becomes a revision that lacks only its reason', async () => {
  await replace('en.json', 'begins with light', 'opens with light')
  expect(await reviseWork(folder, '2026-11-30')).toBe(path.join(folder, 'revisions/4.json'))
  expect(await readRecord()).toMatchObject({
    revision: 4,
    date: '2026-11-30',
    author: { en: 'The editors of Yanyana' },
    before: { en: { 'p1.s1': 'Istanbul’s morning begins with light.' } },
  })
  const problems = checkWork(await readWorkFolder(folder))
  expect(problems.map(({ file, id }) => [file, id])).toEqual([
    ['revisions/4.json', 'reason › tr'],
    ['revisions/4.json', 'reason › en'],
  ])
  await write(
    'revisions/4.json',
    JSON.stringify({ ...(await readRecord()), reason: { tr: 'Ses.', en: 'Sound.' } }),
  )
  expect(checkWork(await readWorkFolder(folder))).toEqual([])
})

test('a second look keeps the reason that was written, and the number', async () => {
  await replace('en.json', 'begins with light', 'opens with light')
  await reviseWork(folder, '2026-11-30')
  await write(
    'revisions/4.json',
    JSON.stringify({ ...(await readRecord()), reason: { tr: 'Ses.', en: 'Sound.' } }),
  )
  await replace('en.json', 'face the street', 'look to the street')
  await reviseWork(folder, '2026-12-01')
  expect(await readRecord()).toMatchObject({ revision: 4, date: '2026-11-30', reason: { en: 'Sound.' } })
  expect(Object.keys((await readRecord()).before.en ?? {})).toEqual(['p1.s1', 'p2.s2'])
  expect(checkWork(await readWorkFolder(folder))).toEqual([])
})

test('where no text changed there is no revision', async () => {
  await replace('work.json', 'İki paragraflık', 'Kısa')
  expect(await reviseWork(folder, '2026-11-30')).toBeNull()
  expect(await read('work.json')).toContain('"revision": 3')
})
