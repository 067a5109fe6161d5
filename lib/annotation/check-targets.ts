import { findSpan } from '../anchor/side-text'
import { resolveTarget } from '../anchor/resolve-target'
import type { Target } from '../anchor/target'
import type { ProblemCode } from '../problem/problem-code'
import type { LoadedWork } from '../work/loaded-work'
import { sideTextOf } from '../work/side-text-of'

/** What is wrong with a target: the problem, and its place among the targets. */
export interface TargetFault {
  code: Extract<ProblemCode, 'revision-unknown' | 'segment-unknown' | 'quote-mismatch'>
  index: number
}

/**
 * Whether the targets say what the work says. One made on the current revision must name its segments and quote its
 * words and their surroundings exactly. One made on an earlier revision (written offline, or brought back) is taken as
 * it is: it is resolved by its quote, or shown as detached. Null when nothing is wrong.
 */
export function checkTargets(work: LoadedWork, targets: readonly Target[]): TargetFault | null {
  for (const [index, target] of targets.entries()) {
    const code = findFault(work, target)
    if (code !== null) return { code, index }
  }
  return null
}

function findFault(work: LoadedWork, target: Target): TargetFault['code'] | null {
  const { revision } = work.work
  if (target.revision > revision) return 'revision-unknown'
  if (target.revision < revision) return null
  const sideText = sideTextOf(work, target.side)
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
