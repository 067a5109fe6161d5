import { SIDES, type Side } from '../text/side'
import type { EarlierSources, Revision } from '../work/revision'
import type { WorkState } from '../work/rewind'
import type { Paragraph } from '../work/work'

/** What the record of a change keeps of the state before it: only what is otherwise after it. The inverse of `rewind`. */
export function describeChange(before: WorkState<string>, after: WorkState<string>): Revision['before'] {
  const change: Revision['before'] = {}
  for (const side of SIDES) {
    const sources = listChanged(before, after, side)
    if (Object.keys(sources).length > 0) change[side] = sources
  }
  if (JSON.stringify(before.paragraphs) !== JSON.stringify(after.paragraphs)) {
    change.paragraphs = before.paragraphs as Paragraph[]
  }
  return change
}

function listChanged(before: WorkState<string>, after: WorkState<string>, side: Side): EarlierSources {
  const ids = new Set([...Object.keys(before.sides[side]), ...Object.keys(after.sides[side])])
  return Object.fromEntries(
    [...ids]
      .map((id) => [id, before.sides[side][id] ?? null] as const)
      .filter(([id, source]) => source !== (after.sides[side][id] ?? null)),
  )
}
