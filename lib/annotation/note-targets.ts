import { projectTargets } from '../align/project-targets'
import type { Sides } from '../align/project-range'
import type { WordLinks } from '../align/word-link'
import { describeTarget } from '../anchor/describe-target'
import { resolveTarget } from '../anchor/resolve-target'
import type { Target, TargetRole } from '../anchor/target'
import type { TextRange } from '../anchor/text-range'
import { otherSide, SIDES, type Side } from '../text/side'
import { ANNOTATION_LIMITS } from './limits'

/** The text targets are made on: both sides of one revision, and how their words answer each other. */
export interface AlignedText {
  readonly sides: Sides
  readonly revision: number
  readonly links: WordLinks
}

/**
 * The targets with what the marked ones project to. What was projected before goes; nothing is projected onto a side
 * that something is marked on: there the reader has said it already. Never more targets than a note may have.
 */
export function withProjections(text: AlignedText, targets: readonly Target[]): Target[] {
  const own = targets.filter(({ role }) => role !== 'projected')
  const marked = own.filter(({ role }) => role === 'marked')
  const bare = SIDES.filter((side) => !marked.some((target) => target.side === side))
  const projected: Target[] = []
  for (const target of marked.filter(({ side }) => bare.includes(otherSide(side)))) {
    const room = ANNOTATION_LIMITS.targets - own.length - projected.length
    const found = projectTargets(text.sides, text.links, target, text.revision, room)
    projected.push(...found.filter((made) => !projected.some((other) => standsAlike(made, other))))
  }
  return [...marked, ...projected, ...own.filter(({ role }) => role === 'related')]
}

/**
 * The targets with their projections laid anew, where the words of one are gone (`lost`: places among the targets, from
 * 0) while all that is marked still stands: the other side was rendered anew. Null where there is nothing to renew.
 */
export function renewProjections(
  text: AlignedText,
  targets: readonly Target[],
  lost: ReadonlySet<number>,
): Target[] | null {
  const isLost = (role: TargetRole) => targets.some((target, at) => lost.has(at) && target.role === role)
  if (!isLost('projected') || isLost('marked')) return null
  const renewed = withProjections(text, targets)
  return renewed.some(({ role }) => role === 'projected') ? renewed : null
}

/** Whether there are marked targets and a side without any, so that something could be projected onto it. */
export function lacksCounterpart(targets: readonly Target[]): boolean {
  const isBare = (side: Side) => !targets.some((target) => target.side === side && target.role !== 'related')
  return SIDES.some((side) => isBare(side) && !isBare(otherSide(side)))
}

/** Makes all that was projected onto a side the reader's own, as it stands on this revision. */
export function confirmProjection(text: AlignedText, targets: readonly Target[], side: Side): Target[] {
  return targets.map((target) =>
    isProjectedOn(target, side)
      ? describeAnew(text, { ...target, role: 'marked', via: null }, findRange(text, target))
      : target,
  )
}

/** Takes away all that was projected onto a side. */
export function withoutProjection(targets: readonly Target[], side: Side): Target[] {
  return targets.filter((target) => !isProjectedOn(target, side))
}

/** The targets with one more place to be seen with them; null where there are as many as there may be. */
export function withRelated(targets: readonly Target[], place: Target): Target[] | null {
  const related: Target = { ...place, role: 'related', via: null }
  if (targets.some((target) => target.role === 'related' && standsAlike(target, related))) return [...targets]
  return targets.length < ANNOTATION_LIMITS.targets ? [...targets, related] : null
}

/**
 * The targets with a passage the reader has chosen in the place of the one at `index`. A related one stays related; any
 * other is marked, takes the place of all that was projected onto its side, and is projected anew where nothing is
 * marked on the other side.
 */
export function withPassageAt(
  text: AlignedText,
  targets: readonly Target[],
  index: number,
  place: Target,
): Target[] {
  const isRelated = targets[index]?.role === 'related'
  const next = targets.with(index, { ...place, role: isRelated ? 'related' : 'marked', via: null })
  return isRelated ? next : withProjections(text, next)
}

/** The targets with the one at `index` as it stands on this revision, where it was found. Its role stays. */
export function withPlaceConfirmed(
  text: AlignedText,
  targets: readonly Target[],
  index: number,
  range: TextRange,
): Target[] {
  return targets.map((target, at) => (at === index ? describeAnew(text, target, range) : target))
}

function isProjectedOn(target: Target, side: Side): boolean {
  return target.role === 'projected' && target.side === side
}

function findRange({ sides, revision }: AlignedText, target: Target): TextRange | null {
  const found = resolveTarget(sides[target.side], revision, target)
  return found.status === 'anchored' ? found.range : null
}

function describeAnew({ sides, revision }: AlignedText, target: Target, range: TextRange | null): Target {
  const { role, via } = target
  return range ? { ...describeTarget(sides[target.side], range, revision), role, via } : target
}

function standsAlike(a: Target, b: Target): boolean {
  const place = ({ side, start, end }: Target) =>
    [side, start.segment, start.offset, end.segment, end.offset].join(' ')
  return place(a) === place(b)
}
