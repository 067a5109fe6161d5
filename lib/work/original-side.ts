import { SIDES, type Side } from '../text/side'
import type { Work } from './work'

/** The side the author wrote. */
export function originalSide(work: Work): Side {
  return SIDES.find((side) => work.sides[side] === 'original') ?? SIDES[0]
}
