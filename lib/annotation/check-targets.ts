import { findSpan } from '../anchor/side-text'
import { resolveTarget } from '../anchor/resolve-target'
import { isUnplaced } from '../anchor/unplaced'
import type { Target } from '../anchor/target'
import type { ProblemCode } from '../problem/problem-code'
import type { LoadedWork } from '../work/loaded-work'
import { sideTextAt } from '../work/side-text-of'
import { hasRevision } from '../work/text-at'

/** What is wrong with a target: the problem, and its place among the targets. */
export interface TargetFault {
  code: Extract<ProblemCode, 'revision-unknown' | 'segment-unknown' | 'quote-mismatch'>
  index: number
}

/**
 * Whether the targets say what the work says, or said: each must name the segments and quote the words and their
 * surroundings exactly as they stand on the revision it was made on. Where a target of an earlier revision (written
 * offline, or brought back) stands now, if anywhere, is not asked; one that names no place claims nothing of the text. Null
 * when nothing is wrong.
 */
export function checkTargets(work: LoadedWork, targets: readonly Target[]): TargetFault | null {
  for (const [index, target] of targets.entries()) {
    const code = findFault(work, target)
    if (code !== null) return { code, index }
  }
  return null
}

function findFault(work: LoadedWork, target: Target): TargetFault['code'] | null {
  const { side, revision } = target
  if (!hasRevision(work, revision)) return 'revision-unknown'
  if (isUnplaced(target)) return null
  const sideText = sideTextAt(work, side, revision)
  const resolution = resolveTarget(sideText, revision, target)
  if (resolution.status === 'detached') {
    return resolution.reason === 'unknown-segment' ? 'segment-unknown' : 'quote-mismatch'
  }
  const span = findSpan(sideText, target)
  const surrounded =
    span !== null &&
    sideText.running.slice(0, span.start).endsWith(target.quote.prefix) &&
    sideText.running.startsWith(target.quote.suffix, span.end)
  return surrounded ? null : 'quote-mismatch'
}
