import type { Problem } from '../problem'
import { segmentsOf } from '../segments'
import { sourcesAt } from '../sources-at'
import type { Check } from './check'

/** An id that went out of the text in some revision, a segment's or a paragraph's, does not come back in a later one. */
export const checkRetiredIds: Check = (folder) => {
  const problems: Problem[] = []
  const retired = new Map<string, number>()
  let known = new Set<string>()
  for (let revision = 1; revision <= folder.work.revision; revision++) {
    const { paragraphs } = sourcesAt(folder, revision)
    const here = new Set([...paragraphs.map(({ id }) => id), ...segmentsOf({ paragraphs })])
    for (const id of known) if (!here.has(id)) retired.set(id, revision)
    for (const id of here) {
      const since = retired.get(id)
      if (since === undefined || known.has(id)) continue
      const file = revision === folder.work.revision ? 'work.json' : `revisions/${revision + 1}.json`
      problems.push({ file, id, what: `was retired by revision ${since}: give what is new an id of its own` })
    }
    known = here
  }
  return problems
}
