import { isShown } from './sentences'

/** The y below which the page is not covered by the bar, in CSS pixels of the viewport. */
export function pageTop(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
}

/** The y at which the eye is taken to be: a fifth of the way down what is free of the bar. */
export function readingLine(): number {
  const top = pageTop()
  return top + (innerHeight - top) * 0.2
}

/** The sentence on the reading line, or the first one below it; null when the text ends above it. */
export function sentenceOnLine(root: HTMLElement): HTMLElement | null {
  const line = readingLine()
  const paragraphs = [...root.querySelectorAll('[data-paragraph]')]
  // Paragraphs stand one below the other, so the first to reach the line is found by halving.
  let from = 0
  let to = paragraphs.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((paragraphs[middle]?.getBoundingClientRect().bottom ?? 0) > line) to = middle
    else from = middle + 1
  }
  for (const paragraph of paragraphs.slice(from, from + 2)) {
    const sentences = [...paragraph.querySelectorAll<HTMLElement>('.s')].filter(isShown)
    const found = sentences.find((sentence) => sentence.getBoundingClientRect().bottom > line)
    if (found) return found
  }
  return null
}

/** Whether some of the element is in the free part of the window. */
export function isInWindow(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > pageTop() && top < innerHeight
}
