import type { Target } from '@/lib/anchor/target'
import { SIDES } from '@/lib/text/side'
import type { PlacingText } from './placed-annotation'

/** What finds targets of other revisions. Most pages never need it, so that it is fetched with the first of them. */
export type Finding = {
  /** Whether one of the targets needs it and it is not here yet. */
  readonly isMissing: (targets: Iterable<Target>) => boolean
  /** Fetches it. Rejects where it cannot be had now; may be tried again. */
  readonly fetch: () => Promise<void>
}

export function openFinding(text: PlacingText): Finding {
  let fetching: Promise<void> | null = null
  const isHere = () => SIDES.every((side) => text.sides[side].findElsewhere)
  const fetchOnce = async () => {
    const { giveFinders } = await import('./give-finders')
    giveFinders(text)
  }
  return {
    isMissing: (targets) => {
      if (isHere()) return false
      for (const { revision } of targets) if (revision !== text.revision) return true
      return false
    },
    fetch: () => (fetching ??= fetchOnce().finally(() => (fetching = null))),
  }
}
