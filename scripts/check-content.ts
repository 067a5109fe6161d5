import path from 'node:path'
import { checkWork } from '@/lib/work/check/check-work'
import { formatProblem } from '@/lib/work/problem'
import { listWorkFolders } from '@/server/content/list-work-folders'
import { readWorkFolder } from '@/server/content/read-work-folder'

/** `npm run check:content [root]`: every work under `content/`, one line a problem. */

async function checkFolder(root: string, name: string): Promise<string[]> {
  try {
    const raw = await readWorkFolder(path.join(root, name))
    return checkWork(raw).map((problem) => formatProblem(name, problem))
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

const root = process.argv[2] ?? 'content'
const names = await listWorkFolders(root)
const lines = (await Promise.all(names.map((name) => checkFolder(root, name)))).flat()
if (names.length === 0) lines.push(`${root}: has no work; a work is a folder with a work.json`)

for (const line of lines) process.stderr.write(`${line}\n`)
if (lines.length === 0) process.stdout.write(`${names.length} work(s) sound: ${names.join(', ')}.\n`)
process.exitCode = lines.length === 0 ? 0 : 1
