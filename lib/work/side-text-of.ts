import { makeSideText, type SideText } from '../anchor/side-text'
import { SIDES, type Side } from '../text/side'
import type { LoadedWork } from './loaded-work'

const made = new WeakMap<LoadedWork, Record<Side, SideText>>()

/** One side of a work as running text, for anchoring. Made once for each loaded work. */
export function sideTextOf(work: LoadedWork, side: Side): SideText {
  const sides = made.get(work) ?? makeSides(work)
  made.set(work, sides)
  return sides[side]
}

function makeSides({ work, texts }: LoadedWork): Record<Side, SideText> {
  const make = (side: Side) =>
    makeSideText(
      side,
      work.paragraphs.flatMap(({ id: paragraph, segments }) =>
        segments.map((id) => ({ id, paragraph, text: texts[side][id]?.text ?? '' })),
      ),
    )
  return Object.fromEntries(SIDES.map((side) => [side, make(side)])) as Record<Side, SideText>
}
