import 'server-only'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { getWork, listWorkIds } from '../content/load-work'

/** Every work there is, by its id. */
export async function loadWorks(): Promise<ReadonlyMap<string, LoadedWork>> {
  const ids = await listWorkIds()
  return new Map(
    await Promise.all(ids.map(async (id): Promise<[string, LoadedWork]> => [id, await getWork(id)])),
  )
}
