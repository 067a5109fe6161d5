import { makeEarlierTexts } from '../anchor/earlier-texts'
import { withFinder } from '../anchor/make-finder'
import { makeSideText, type PlacedSegment, type SideText } from '../anchor/side-text'
import { traceSegments } from '../anchor/trace-segments'
import { SIDES, type Side } from '../text/side'
import type { LoadedWork } from './loaded-work'
import { hasRevision, textAt, type WorkText } from './text-at'

const made = new WeakMap<WorkText, Record<Side, SideText>>()

/** One side of a work as running text, for anchoring. Made once for each loaded work. */
export function sideTextOf(work: LoadedWork, side: Side): SideText {
  return sideTextAt(work, side, work.work.revision)
}

/** The same of an earlier revision. Throws when the work never had it. */
export function sideTextAt(work: LoadedWork, side: Side, revision: number): SideText {
  const text = textAt(work, revision)
  const sides = made.get(text) ?? makeSides(work, text)
  made.set(text, sides)
  return sides[side]
}

function makeSides(work: LoadedWork, text: WorkText): Record<Side, SideText> {
  const read = (side: Side, revision: number) =>
    revision < text.revision && hasRevision(work, revision) ? sideTextAt(work, side, revision) : null
  const make = (side: Side) => {
    const earlier = makeEarlierTexts(
      () => made,
      (revision) => read(side, revision),
    )
    const made: SideText = withFinder(makeSideText(side, traceFrom(work, text, side), earlier))
    return made
  }
  return Object.fromEntries(SIDES.map((side) => [side, make(side)])) as Record<Side, SideText>
}

/** The segments with those of all earlier revisions that words of theirs have come from; the first revision has none. */
function traceFrom(work: LoadedWork, { paragraphs, texts, revision }: WorkText, side: Side): PlacedSegment[] {
  const segments = paragraphs.flatMap(({ id: paragraph, segments }) =>
    segments.map((id) => ({ id, paragraph, text: texts[side][id]?.text ?? '', from: [] })),
  )
  if (revision === 1) return segments
  const before = sideTextAt(work, side, revision - 1)
  return traceSegments(side, before.segments, segments).map((segment) => {
    const sources = segment.from ?? []
    const earlier = [segment.id, ...sources].flatMap((id) => before.byId.get(id)?.from ?? [])
    return { ...segment, from: [...new Set([...sources, ...earlier])].filter((id) => id !== segment.id) }
  })
}
