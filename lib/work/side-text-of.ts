import { makeSideText, type SideText } from '../anchor/side-text'
import { SIDES, type Side } from '../text/side'
import type { LoadedWork } from './loaded-work'
import { textAt, type WorkText } from './text-at'

const made = new WeakMap<WorkText, Record<Side, SideText>>()

/** One side of a work as running text, for anchoring. Made once for each loaded work. */
export function sideTextOf(work: LoadedWork, side: Side): SideText {
  return sideTextAt(work, side, work.work.revision)
}

/** The same of an earlier revision. Throws when the work never had it. */
export function sideTextAt(work: LoadedWork, side: Side, revision: number): SideText {
  const text = textAt(work, revision)
  const sides = made.get(text) ?? makeSides(text)
  made.set(text, sides)
  return sides[side]
}

function makeSides({ paragraphs, texts }: WorkText): Record<Side, SideText> {
  const make = (side: Side) =>
    makeSideText(
      side,
      paragraphs.flatMap(({ id: paragraph, segments }) =>
        segments.map((id) => ({ id, paragraph, text: texts[side][id]?.text ?? '' })),
      ),
    )
  return Object.fromEntries(SIDES.map((side) => [side, make(side)])) as Record<Side, SideText>
}
