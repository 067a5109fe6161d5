import { makeFinder } from '@/lib/anchor/make-finder'
import { SIDES } from '@/lib/text/side'
import { PageSide } from '../reader-dom/page-side'
import { makeEarlierSides } from '../reader-dom/earlier-sides'
import type { PlacingText } from './placed-annotation'

/** Tells the sides of the page what they were before, and gives each its finder. */
export function giveFinders({ sides, revisions = [] }: PlacingText): void {
  const earlier = makeEarlierSides(sides, revisions)
  for (const name of SIDES) {
    const side = sides[name]
    if (side instanceof PageSide) side.earlier = earlier[name]
    side.findElsewhere = makeFinder(side)
  }
}
