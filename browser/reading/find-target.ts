import { isShown, sentenceAt, shownOf } from './sentences'

/**
 * What a fragment such as `#p3.s2`, `#en.p3.s2`, `#m6-tr` or `#p3` leads to: the element to scroll to, which is its
 * partner's when the present view hides it, and the sentence to light. Null when there is no such thing in the text.
 */
export function findTarget(
  root: HTMLElement,
  fragment: string,
): { element: Element; sentence: HTMLElement | null } | null {
  const target = document.getElementById(decode(fragment.replace(/^#/u, '')))
  if (!target || !root.contains(target)) return null
  const sentence = sentenceAt(target)
  if (isShown(target)) return { element: target, sentence }
  const shown = sentence && shownOf(sentence)
  return shown ? { element: shown, sentence: shown } : null
}

/** A fragment may be percent-encoded, also wrongly. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
