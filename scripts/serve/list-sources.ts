import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Folders whose files end in the build or in what it was made with. */
const FOLDERS = [
  'app',
  'browser',
  'components',
  'content',
  'docs/guide',
  'i18n',
  'lib',
  'messages',
  'public',
  'server',
]

const FILES = [
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'proxy.ts',
  'tsconfig.json',
]

/** Beside the code, and never part of the build. */
const TESTS = /\.(test|cases|arbitrary|fixture)\.tsx?$/

/** Every file the build depends on, relative to `root`, sorted. Those of `FILES` may be missing. */
export async function listSources(root: string): Promise<string[]> {
  const lists = await Promise.all(FOLDERS.map((folder) => listFiles(root, folder)))
  return [...FILES, ...lists.flat()].filter((file) => !TESTS.test(file)).sort()
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}
