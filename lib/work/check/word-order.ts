import { findWordGroup } from '../../align/word-group'
import type { SegmentId } from '../ids'
import { segmentsOf } from '../segments'
import { canonicalText } from '../word-groups'
import type { WorkFolder } from '../work-folder'
import type { Check } from './check'

const file = 'words.json'

/** Word links belong to segments of the work, and stand in reading order: segments, and links by their Turkish. */
export const checkWordOrder: Check = (folder) => {
  const order = segmentsOf(folder.work)
  const ids = Object.keys(folder.words)
  const known = ids.filter((id) => order.includes(id))
  const astray = known.find((id, at) => at > 0 && order.indexOf(id) < order.indexOf(known[at - 1] ?? ''))
  return [
    ...ids
      .filter((id) => !order.includes(id))
      .map((id) => ({ file, id, what: 'is not in work.json: correct the id, or take its links out' })),
    ...(astray === undefined ? [] : [{ file, id: astray, what: 'is out of reading order: move it' }]),
    ...known.flatMap((id) => {
      const link = findAstray(folder, id)
      return link === undefined
        ? []
        : [{ file, id, what: `has “${link}” after words that follow it in tr.json: move it` }]
    }),
  ]
}

/** The first link that stands after one whose Turkish begins later. */
function findAstray(folder: WorkFolder, id: SegmentId): string | undefined {
  const text = canonicalText(folder, 'tr', id)
  let furthest = -1
  for (const [written] of folder.words[id]?.links ?? []) {
    const group = findWordGroup(text, 'tr', written)
    const start = typeof group === 'string' ? furthest : (group[0]?.start ?? furthest)
    if (start < furthest) return written
    furthest = start
  }
  return undefined
}
