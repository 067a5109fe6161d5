import 'server-only'
import { listAllSegments } from '@/lib/revision/sentence-history'
import { hasRevision } from '@/lib/work/text-at'
import { findWork, listWorkIds } from './load-work'

/** Whether the work, the sentence and the revision that an address names are there, or once were. */
export async function isNamed(named: Readonly<Record<string, string>>): Promise<boolean> {
  const { work: id, segment, revision } = named
  if (id === undefined) return true
  if (segment === undefined && revision === undefined) return (await listWorkIds()).includes(id)
  const loaded = await findWork(id)
  if (loaded === null) return false
  if (segment !== undefined && !listAllSegments(loaded).includes(segment)) return false
  return revision === undefined || (/^[1-9][0-9]*$/u.test(revision) && hasRevision(loaded, Number(revision)))
}
