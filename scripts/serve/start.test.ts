import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv as parseDotEnv } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { parseEnv } from '../../server/env'
import { CLEAN_ENV } from '../test/clean-env'

const folder = mkdtempSync(join(tmpdir(), 'yanyana-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the program as `npm start` does until it ends, and gives back how it ended and what it said. */
async function start(env: Record<string, string>): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, ['--import', './scripts/typescript.mjs', 'scripts/start.ts'], {
    env: {
      ...process.env,
      ...CLEAN_ENV,
      DATA_DIR: folder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, lines: said.trimEnd().split('\n') }
}

test.each([
  ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/notes' }],
  ['PORT', { PORT: 'http' }],
  ['BETTER_AUTH_SECRET', { SITE_URL: 'https://reader.example.edu' }],
  ['BETTER_AUTH_SECRET', { BETTER_AUTH_SECRET: 'short' }],
])('a %s that cannot be used ends the start with one line that says what to do', async (name, env) => {
  const { code, lines } = await start(env)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(name)
  expect(lines[0]).toMatch(/set/)
  expect(code).toBe(1)
})

test('a data folder that cannot be written ends the start with one line', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const { code, lines } = await start({ DATA_DIR: join(file, 'data') })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(join(file, 'data'))
  expect(lines[0]).toContain('DATA_DIR')
  expect(code).toBe(1)
})

test('a port in use ends the start with one line, before anything is built', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { code, lines } = await start({ PORT: String(port) })
  other.close()
  expect(lines).toEqual([expect.stringContaining(`Port ${port} is in use`)])
  expect(code).toBe(1)
})

test('.env.example works as it is', () => {
  const example = parseEnv(parseDotEnv(readFileSync('.env.example', 'utf8')))
  expect(example).toEqual(parseEnv({}))
})
