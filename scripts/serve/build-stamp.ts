import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { listSources } from './list-sources'

const FOLDER = '.next'
const STAMP = path.join(FOLDER, 'yanyana-stamp')

/**
 * A hash of everything the build is made of: the contents of the sources and the lock file, and the site's address,
 * which stands in its pages. Times of files do not count: a fresh clone of the same commit has the same stamp.
 */
export async function computeStamp(root: string, siteUrl: URL | null): Promise<string> {
  const hash = createHash('sha256').update(`${siteUrl?.origin ?? ''}\n`)
  const files = await listSources(root)
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file)).catch(() => null)))
  for (const [index, content] of contents.entries()) {
    if (content === null) continue
    hash.update(`${files[index] ?? ''} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Whether the build that is there was made of exactly this. */
export async function isBuilt(root: string, stamp: string): Promise<boolean> {
  if (!existsSync(path.join(root, FOLDER, 'BUILD_ID'))) return false
  return (await readFile(path.join(root, STAMP), 'utf8').catch(() => '')) === stamp
}

/** Says what the build that was just made is made of. */
export async function writeStamp(root: string, stamp: string): Promise<void> {
  await writeFile(path.join(root, STAMP), stamp)
}
