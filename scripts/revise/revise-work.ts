import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describeChange } from '../../lib/revision/describe-change'
import { digestOf } from '../../lib/work/digest'
import { parseWorkFolder } from '../../lib/work/parse-work-folder'
import { REVISIONS_FOLDER, type WorkFolder } from '../../lib/work/work-folder'
import { readWorkFolder } from '../../server/content/read-work-folder'
import { readPublished } from './published-state'

/**
 * Makes a revision of what was changed in a work's texts since the last commit: raises `work.json`, adds the digest, and
 * writes the record, whose reason is left for the editor. Run again, it keeps what was filled in. Gives the record's
 * path, or null where no text changed.
 */
export async function reviseWork(folder: string, today: string): Promise<string | null> {
  const published = readPublished(folder)
  const revision = published.revision + 1
  const file = `${REVISIONS_FOLDER}/${revision}.json`
  const { record, rest } = await readFolder(folder, `${revision}.json`)
  const state = { paragraphs: rest.work.paragraphs, sides: { tr: rest.tr, en: rest.en } }
  const before = describeChange(published.state, state)
  if (Object.keys(before).length === 0) return null
  const empty = { tr: '', en: '' }
  await writeJson(folder, file, {
    revision,
    date: today,
    author: rest.revisions.at(-1)?.author ?? empty,
    reason: empty,
    ...record,
    before,
  })
  await writeJson(folder, 'digests.json', { ...rest.digests, [revision]: digestOf(state) })
  const work = await readFile(path.join(folder, 'work.json'), 'utf8')
  const raised = work.replace(/("revision":\s*)[0-9]+/u, `$1${revision}`)
  await writeFile(path.join(folder, 'work.json'), raised)
  return path.join(folder, file)
}

/** The folder, and apart from it the record in hand, which may not be whole yet. */
async function readFolder(folder: string, name: string): Promise<{ record: object; rest: WorkFolder }> {
  const raw = await readWorkFolder(folder)
  const { [name]: record, ...revisions } = raw.revisions
  const { folder: rest, problems } = parseWorkFolder({ ...raw, revisions })
  if (rest === null) throw new Error(problems.map((problem) => `${problem.file}: ${problem.what}`).join('\n'))
  return { record: typeof record === 'object' && record !== null ? record : {}, rest }
}

async function writeJson(folder: string, file: string, value: object): Promise<void> {
  const target = path.join(folder, file)
  await mkdir(path.dirname(target), { recursive: true })
  const options = await resolveConfig(target)
  await writeFile(target, await format(JSON.stringify(value), { ...options, parser: 'json' }))
}
