import type { WorkFolder } from '../work-folder'
import type { CHECKS } from './check-work'

/** One slip in the sample work, and the problem that must be told of it. */
export interface BrokenWork {
  rule: keyof typeof CHECKS
  slip: string
  breakIt: (folder: WorkFolder) => void
  file: string
  id: string | null
  says: string
}

/** An entry that the sample is known to have. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the sample work lacks what this case breaks')
  return value
}
