import { SIDES } from '../../text/side'
import { paragraphOf, type SegmentId } from '../ids'
import type { Problem } from '../problem'
import type { Revision } from '../revision'
import type { WorkState } from '../rewind'
import { segmentsOf } from '../segments'
import { sourcesAt } from '../sources-at'
import type { Check } from './check'

/** A record holds only what its revision changed, and the text it gives back is whole: each segment on both sides. */
export const checkRevisionChanges: Check = (folder) =>
  folder.revisions.flatMap((change) => {
    const before = sourcesAt(folder, change.revision - 1)
    const after = sourcesAt(folder, change.revision)
    const faults = [...findIdle(change, after), ...findHoles(before), ...findAstray(before)]
    return faults.map(([id, what]): Problem => ({ file: `revisions/${change.revision}.json`, id, what }))
  })

type Fault = [id: string | null, what: string]

/** What the record says was different and was not. */
function findIdle({ before }: Revision, after: WorkState<string>): Fault[] {
  const idle: Fault[] = []
  if (before.paragraphs !== undefined && sameValue(before.paragraphs, after.paragraphs)) {
    idle.push(['before › paragraphs', 'are what they are after it: take them out'])
  }
  for (const side of SIDES) {
    for (const [id, source] of Object.entries(before[side] ?? {})) {
      if (source !== (after.sides[side][id] ?? null)) continue
      const what = source === null ? 'is neither before nor after it' : 'is what it is after it'
      idle.push([`before › ${side} › ${id}`, `${what}: correct or take it out`])
    }
  }
  const entries = [...Object.keys(before.tr ?? {}), ...Object.keys(before.en ?? {})]
  if (entries.length === 0 && before.paragraphs === undefined) {
    idle.push(['before', 'is empty: a revision changes a text'])
  }
  return idle
}

/** Segments that the paragraphs list and a side lacks, and the other way round. */
function findHoles(state: WorkState<string>): Fault[] {
  const listed = new Set(segmentsOf(state))
  return SIDES.flatMap((side) => {
    const there = Object.keys(state.sides[side])
    const lacking = [...listed].filter((id) => !there.includes(id))
    const extra = there.filter((id) => !listed.has(id))
    return [
      ...lacking.map((id): Fault => [
        `before › ${side} › ${id}`,
        'is missing: the paragraphs of then list it',
      ]),
      ...extra.map((id): Fault => [
        `before › ${side} › ${id}`,
        'is in no paragraph of then: list it in “paragraphs”, or write null where it did not exist',
      ]),
    ]
  })
}

/** Segments that the paragraphs of then have twice or in the wrong one. */
function findAstray({ paragraphs }: WorkState<string>): Fault[] {
  const seen = new Set<SegmentId>()
  return paragraphs.flatMap(({ id: paragraph, segments }) =>
    segments.flatMap((id): Fault[] => {
      const twice = seen.has(id)
      seen.add(id)
      if (twice) return [['before › paragraphs', `have ${id} twice: keep one`]]
      if (paragraphOf(id) === paragraph) return []
      return [['before › paragraphs', `have ${id} in ${paragraph}: list it in ${paragraphOf(id)}`]]
    }),
  )
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
