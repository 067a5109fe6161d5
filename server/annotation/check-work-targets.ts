import 'server-only'
import { checkTargets } from '@/lib/annotation/check-targets'
import type { Target } from '@/lib/anchor/target'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { Problem } from '../problem'

/** Throws what is wrong with the targets, and with which of them. */
export function checkWorkTargets(work: LoadedWork, targets: readonly Target[]): void {
  const fault = checkTargets(work, targets)
  if (fault === null) return
  throw new Problem(fault.code, { issues: [{ path: `targets.${fault.index}`, message: fault.code }] })
}
