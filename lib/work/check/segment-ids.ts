import { SIDES } from '../../text/side'
import { paragraphOf } from '../ids'
import type { Problem } from '../problem'
import { segmentsOf } from '../segments'
import type { Check } from './check'

/** Ids are unique, segments belong to their paragraphs, and both sides have exactly the work's segments, in order. */
export const checkSegmentIds: Check = ({ work, ...layers }) => {
  const problems: Problem[] = []
  const ids = segmentsOf(work)
  for (const id of repeated(work.paragraphs.map((paragraph) => paragraph.id))) {
    problems.push({ file: 'work.json', id, what: 'stands twice: give each paragraph its own id' })
  }
  for (const id of repeated(ids)) {
    problems.push({ file: 'work.json', id, what: 'stands twice: give each segment its own id' })
  }
  for (const paragraph of work.paragraphs) {
    for (const id of paragraph.segments.filter((segment) => paragraphOf(segment) !== paragraph.id)) {
      problems.push({
        file: 'work.json',
        id,
        what: `stands in ${paragraph.id}: list it in ${paragraphOf(id)}`,
      })
    }
  }
  for (const side of SIDES) problems.push(...compare(`${side}.json`, Object.keys(layers[side]), ids))
  return problems
}

function compare(file: string, found: string[], ids: string[]): Problem[] {
  const missing = ids.filter((id) => !found.includes(id))
  const extra = found.filter((id) => !ids.includes(id))
  if (missing.length + extra.length > 0) {
    return [
      ...missing.map((id) => ({ file, id, what: 'is missing: work.json lists it, so add its text' })),
      ...extra.map((id) => ({ file, id, what: 'is not in work.json: list it there or take it out here' })),
    ]
  }
  const astray = found.find((id, index) => ids[index] !== id)
  return astray === undefined ? [] : [{ file, id: astray, what: 'is out of reading order: move it' }]
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
