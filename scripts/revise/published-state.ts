import { execFileSync } from 'node:child_process'
import { digestOf, DigestLayer } from '../../lib/work/digest'
import type { WorkState } from '../../lib/work/rewind'
import { SegmentLayer } from '../../lib/work/segment-layer'
import { Work } from '../../lib/work/work'

/** A text as it stands in the last commit. */
export interface PublishedState {
  revision: number
  state: WorkState<string>
}

/** Reads the work's folder from the last commit. Throws where it is not there or is not what its digests say. */
export function readPublished(folder: string): PublishedState {
  const show = (file: string) =>
    JSON.parse(
      execFileSync('git', ['show', `HEAD:./${file}`], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    ) as unknown
  const { revision, paragraphs } = Work.parse(show('work.json'))
  const digests = DigestLayer.parse(show('digests.json'))
  const sides = { tr: SegmentLayer.parse(show('tr.json')), en: SegmentLayer.parse(show('en.json')) }
  const state = { paragraphs, sides }
  if (digests[revision] !== digestOf(state)) {
    throw new Error(`the text of the last commit is not the one published as revision ${revision}`)
  }
  return { revision, state }
}
