import { isShown, topOf } from './sentences'

/** Room between the bar and what is scrolled to, in CSS pixels. */
const CLEAR = 24

/** The y below which the page is not covered by the bar, with some room, in CSS pixels of the viewport. */
export function pageTop(): number {
  return (document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0) + CLEAR
}

/** The y at which the eye is taken to be: a fifth of the way down what is free of the bar. */
export function readingLine(): number {
  const top = pageTop()
  return top + (innerHeight - top) * 0.2
}

/**
 * The sentence being read as far as the page can tell: the last to begin at or above the reading line, so that a
 * sentence scrolled to the line is the one; if its beginning has left the window, the next, if that begins nearer.
 * Null when the text ends above the line.
 */
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
  let above: Start | null = null
  let below: Start | null = null
  for (const start of paragraphs.slice(from, from + 2).flatMap(startsIn)) {
    if (start.top <= line + 1) {
      if (!above || start.top > above.top) above = start
    } else if (!below || start.top < below.top) below = start
  }
  if (above && above.top < pageTop() && below && below.top - line < line - above.top) return below.sentence
  return (above ?? below)?.sentence ?? null
}

interface Start {
  sentence: HTMLElement
  top: number
}

function startsIn(paragraph: Element): Start[] {
  return [...paragraph.querySelectorAll<HTMLElement>('.s')]
    .filter(isShown)
    .map((sentence) => ({ sentence, top: topOf(sentence) }))
}

/** Whether some of the element is in the free part of the window. */
export function isInWindow(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > pageTop() && top < innerHeight
}
