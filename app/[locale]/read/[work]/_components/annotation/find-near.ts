import { homeOf, type PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { findSentence, shownOf } from '@/browser/reading/sentences'

/** The sentence a note stands at, or stood at when it was made; in the language that is shown. */
export function findNear(root: HTMLElement, view: PlacedAnnotation): HTMLElement | null {
  const home = homeOf(view)
  const [first] = view.targets
  const { segment } = (home?.range ?? first)?.start ?? {}
  const side = home?.side ?? first?.side
  const sentence = segment && side ? findSentence(root, segment, side) : null
  return sentence && shownOf(sentence)
}
