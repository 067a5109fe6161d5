import 'server-only'
import path from 'node:path'
import { WorkId } from '@/lib/work/ids'
import { loadedWork, type LoadedWork } from '@/lib/work/loaded-work'
import { parseWorkFolder } from '@/lib/work/parse-work-folder'
import { formatProblem } from '@/lib/work/problem'
import type { Work } from '@/lib/work/work'
import { contentRoot } from './content-root'
import { listWorkFolders } from './list-work-folders'
import { readWorkFolder } from './read-work-folder'

const loaded = new Map<string, Promise<LoadedWork>>()

/** Every work under the root, by id. Throws when one of them is malformed. */
export async function listWorks(root: string = contentRoot()): Promise<Work[]> {
  return Promise.all((await listWorkIds(root)).map(async (id) => (await loadWork(root, id)).work))
}

/** The work of this id, or null when there is no such folder. Throws when it is malformed. */
export async function findWork(id: string, root: string = contentRoot()): Promise<LoadedWork | null> {
  if (!WorkId.safeParse(id).success) return null
  return (await listWorkIds(root)).includes(id) ? loadWork(root, id) : null
}

/** The work of this id. Throws when there is none or it is malformed. */
export async function getWork(id: string, root: string = contentRoot()): Promise<LoadedWork> {
  const work = await findWork(id, root)
  if (work === null) throw new Error(`no work ${JSON.stringify(id)} in ${root}`)
  return work
}

/** The ids of the works under the root, in order. Their folders are not opened. */
export async function listWorkIds(root: string = contentRoot()): Promise<WorkId[]> {
  return (await listWorkFolders(root)).filter((name) => WorkId.safeParse(name).success)
}

/** Where works are read once: in use, and in tests. Elsewhere on every call, so that an editor sees each change. */
const READ_ONCE = ['production', 'test']

function loadWork(root: string, id: WorkId): Promise<LoadedWork> {
  if (!READ_ONCE.includes(process.env.NODE_ENV)) return readWork(root, id)
  const folder = path.join(root, id)
  const found = loaded.get(folder)
  if (found !== undefined) return found
  const work = readWork(root, id)
  loaded.set(folder, work)
  work.catch(() => loaded.delete(folder))
  return work
}

async function readWork(root: string, id: WorkId): Promise<LoadedWork> {
  const { folder, problems } = parseWorkFolder(await readWorkFolder(path.join(root, id)))
  if (folder === null) throw new Error(problems.map((problem) => formatProblem(id, problem)).join('\n'))
  return loadedWork(folder)
}
