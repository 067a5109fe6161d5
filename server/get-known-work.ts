import 'server-only'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { findWork } from './content/load-work'
import { Problem } from './problem'

/** The work; `work-not-found` where there is none. */
export async function getKnownWork(id: string): Promise<LoadedWork> {
  const work = await findWork(id)
  if (work === null) throw new Problem('work-not-found')
  return work
}
