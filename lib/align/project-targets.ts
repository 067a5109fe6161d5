import { describeTarget } from '../anchor/describe-target'
import { resolveTarget } from '../anchor/resolve-target'
import type { Target } from '../anchor/target'
import { otherSide } from '../text/side'
import { coarsenParts } from './coarsen-parts'
import { listProjectedParts, type Sides } from './project-range'
import type { WordLinks } from './word-link'

/**
 * The targets that a marked one projects to on the other side, in reading order, described on this revision. Where they
 * would be more than `room`, or too many in one sentence to be read as an answer, whole sentences stand for their words.
 * None for a target that is detached, for words that nothing answers, and where not even whole sentences find room.
 */
export function projectTargets(
  sides: Sides,
  links: WordLinks,
  target: Target,
  revision: number,
  room: number,
): Target[] {
  const resolution = resolveTarget(sides[target.side], revision, target)
  if (resolution.status === 'detached') return []
  const there = sides[otherSide(target.side)]
  const parts = listProjectedParts(sides, links, target.side, resolution.range)
  return coarsenParts(there, parts, room).map(({ range, how }) => ({
    ...describeTarget(there, range, revision),
    role: 'projected',
    via: how,
  }))
}
