import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { computeStamp, isBuilt, writeStamp } from './build-stamp'

let root = ''

const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), text)
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'yanyana-stamp-'))
  await write('app/page.tsx', 'a')
  await write('lib/text/side.ts', 'b')
  await write('package-lock.json', '{}')
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('the build stamp', () => {
  it.each([
    ['a source', 'app/page.tsx', 'A'],
    ['a new source', 'content/other/tr.json', '{}'],
    ['the lock file', 'package-lock.json', '{ }'],
    ['the settings of the build', 'next.config.ts', ''],
  ])('changes with %s', async (_, file, text) => {
    const before = await computeStamp(root, null)
    await write(file, text)
    expect(await computeStamp(root, null)).not.toBe(before)
  })

  it.each([
    ['a test', 'app/page.test.tsx', 'x'],
    ['a table of cases', 'lib/text/side.cases.ts', 'x'],
    ['a document', 'docs/a.md', 'x'],
    ['the same text written again', 'app/page.tsx', 'a'],
    ['the data', 'data/yanyana.db', 'x'],
  ])('stays with %s', async (_, file, text) => {
    const before = await computeStamp(root, null)
    await write(file, text)
    expect(await computeStamp(root, null)).toBe(before)
  })

  it('changes with the site’s address, and not when a file’s end becomes another’s beginning', async () => {
    expect(await computeStamp(root, new URL('https://a.example'))).not.toBe(await computeStamp(root, null))
    await write('app/a.ts', 'xy')
    await write('app/b.ts', 'z')
    const before = await computeStamp(root, null)
    await write('app/a.ts', 'x')
    await write('app/b.ts', 'yz')
    expect(await computeStamp(root, null)).not.toBe(before)
  })

  it('is asked of a finished build only', async () => {
    const stamp = await computeStamp(root, null)
    await mkdir(path.join(root, '.next'))
    await writeStamp(root, stamp)
    expect(await isBuilt(root, stamp)).toBe(false)
    await write('.next/BUILD_ID', '1')
    expect(await isBuilt(root, stamp)).toBe(true)
    expect(await isBuilt(root, 'other')).toBe(false)
  })
})
