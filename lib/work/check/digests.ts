import { digestOf } from '../digest'
import type { Problem } from '../problem'
import { sourcesAt } from '../sources-at'
import type { Check } from './check'

/**
 * Every revision has its digest and still comes to it. So a text cannot be changed without a new revision, nor the
 * record of a change be altered afterwards, without someone saying so here.
 */
export const checkDigests: Check = (folder) => {
  const { id: work, revision: current } = folder.work
  const problems: Problem[] = []
  const tell = (revision: number | string, what: string) =>
    problems.push({ file: 'digests.json', id: String(revision), what })
  // The newest first: while the text is not the one published, what its records give back cannot be judged.
  for (let revision = current, astray = false; revision >= 1; revision--) {
    const digest = digestOf(sourcesAt(folder, revision))
    const published = folder.digests[revision]
    if (published === undefined) tell(revision, `is missing: add "${revision}": "${digest}"`)
    else if (published === digest || astray) continue
    else if (revision === current) {
      astray = true
      tell(revision, describeUnrecorded(work, revision))
    } else tell(revision, `is not what revisions/ gives back: restore the record that was altered`)
  }
  for (const revision of Object.keys(folder.digests)) {
    if (Number(revision) > current) tell(revision, 'is a revision to come: take it out')
  }
  return problems
}

function describeUnrecorded(work: string, revision: number): string {
  const next = revision + 1
  return (
    `is not the digest of the text, which was changed after it was published as revision ${revision}. Undo that, or run ` +
    `“npm run revise -- ${work}”, which raises the revision to ${next} and begins revisions/${next}.json`
  )
}
