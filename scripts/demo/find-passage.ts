import { describeTarget } from '../../lib/anchor/describe-target'
import { getRange, getSegment } from '../../lib/anchor/side-text'
import type { Target, TargetRole } from '../../lib/anchor/target'
import { SIDES, type Side } from '../../lib/text/side'
import type { LoadedWork } from '../../lib/work/loaded-work'
import { sideTextOf } from '../../lib/work/side-text-of'
import type { DemoPassage } from './demo-note'

/** A passage as targets on the text as it reads now, one for each side it names. Throws where words do not stand there once. */
export function findPassage(work: LoadedWork, passage: DemoPassage, role: TargetRole = 'marked'): Target[] {
  return SIDES.flatMap((side) => {
    const words = passage[side]
    return words === undefined ? [] : [{ ...findWords(work, side, passage.in, words), role }]
  })
}

function findWords(work: LoadedWork, side: Side, segment: string, words: string): Target {
  const sideText = sideTextOf(work, side)
  const { start: from, text } = getSegment(sideText, segment)
  const to = from + text.length
  const start = sideText.running.indexOf(words, from)
  const next = sideText.running.indexOf(words, start + 1)
  if (start < 0 || start >= to) throw new Error(`“${words}” does not begin in ${segment} (${side})`)
  if (next > 0 && next < to) throw new Error(`“${words}” stands twice in ${segment} (${side})`)
  return describeTarget(
    sideText,
    getRange(sideText, { start, end: start + words.length }),
    work.work.revision,
  )
}
