import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'

const SCHEMA = 'prisma/schema.prisma'
const STAMP = 'prisma/generated/.stamp'

/** Writes Prisma's client for the schema to `prisma/generated`, unless it is there and current. Tells whether it did. */
export async function generateClient(): Promise<boolean> {
  const stamp = await currentStamp()
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === stamp) return false
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
  await promisify(execFile)(process.execPath, [prisma, 'generate', '--no-hints'], {
    env: {
      ...process.env,
      // Generating asks for the native engine without using it: any executable keeps it from being downloaded.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
    },
  })
  await writeFile(STAMP, stamp)
  return true
}

/** Changes with the schema and with Prisma's version. */
async function currentStamp(): Promise<string> {
  const release = await readFile(path.resolve('node_modules/@prisma/client/package.json'), 'utf8')
  const { version } = JSON.parse(release) as { version: string }
  return createHash('sha256')
    .update(version)
    .update(await readFile(SCHEMA))
    .digest('hex')
}
