import path from 'node:path'
import { checkWork } from '@/lib/work/check/check-work'
import { SIDES } from '@/lib/text/side'
import { parseWorkFolder } from '@/lib/work/parse-work-folder'
import { formatProblem } from '@/lib/work/problem'
import { measureWordCoverage } from '@/lib/work/word-coverage'
import type { RawWorkFolder } from '@/lib/work/work-folder'
import { listWorkFolders } from '@/server/content/list-work-folders'
import { readWorkFolder } from '@/server/content/read-work-folder'

/** `npm run check:content [root]`: every work under `content/`, one line a problem, and how much is linked. */

async function checkFolder(
  root: string,
  name: string,
): Promise<{ problems: string[]; coverage: string | null }> {
  try {
    const raw = await readWorkFolder(path.join(root, name))
    const problems = checkWork(raw).map((problem) => formatProblem(name, problem))
    return { problems, coverage: describeCoverage(name, raw) }
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)], coverage: null }
  }
}

/** A line for a work that has word links. */
function describeCoverage(name: string, raw: RawWorkFolder): string | null {
  const { folder } = parseWorkFolder(raw)
  const coverage = folder && measureWordCoverage(folder)
  if (!coverage) return null
  const sides = SIDES.map((side) => {
    const { content, linked } = coverage.sides[side]
    return `${side} ${((100 * linked) / Math.max(1, content)).toFixed(1)}% of ${content}`
  })
  return `${name}: content words linked: ${sides.join(', ')}; proposed links waiting: ${coverage.waiting}.`
}

const root = process.argv[2] ?? 'content'
const names = await listWorkFolders(root)
const checked = await Promise.all(names.map((name) => checkFolder(root, name)))
const lines = checked.flatMap(({ problems }) => problems)
if (names.length === 0) lines.push(`${root}: has no work; a work is a folder with a work.json`)

for (const { coverage } of checked) if (coverage !== null) process.stdout.write(`${coverage}\n`)
for (const line of lines) process.stderr.write(`${line}\n`)
if (lines.length === 0) process.stdout.write(`${names.length} work(s) sound: ${names.join(', ')}.\n`)
process.exitCode = lines.length === 0 ? 0 : 1
