import { pageTop, readingLine } from './reading-line'
import { topOf } from './sentences'

/** How far down the free part of the window a mark may stand and still be seen above the sheet of a small phone. */
const COMFORT = 0.28

/** Scrolls so that the element begins on the reading line. `smooth` gives way to a wish for less motion. */
export function scrollToLine(element: Element, behavior: 'instant' | 'smooth' = 'instant'): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: topOf(element) - readingLine(), behavior: still ? 'instant' : behavior })
}

/** Scrolls to the line only if the element is not comfortably in the upper part of the window already. */
export function bringToEye(element: Element, behavior: 'instant' | 'smooth' = 'smooth'): void {
  const top = topOf(element) - pageTop()
  if (top < 0 || top > (innerHeight - pageTop()) * COMFORT) scrollToLine(element, behavior)
}
