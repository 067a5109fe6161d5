import { makeResolver } from './make-resolver'
import type { Resolution } from './resolution'
import type { SideText } from './side-text'
import type { Target } from './target'

/** Finds one target in the text of its side: see `makeResolver`, which is for many. */
export function resolveTarget(sideText: SideText, revision: number, target: Target): Resolution {
  return makeResolver(sideText, revision)(target)
}
