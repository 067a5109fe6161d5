import { firstWords } from '@/lib/reading/first-words'
import type { Side } from '@/lib/text/side'
import { sentenceOnLine } from './reading-line'
import { canonicalTextOf } from './sentences'

/** How much of a paragraph stands in the outline, in UTF-16 units. */
const WORDS = 64

export interface OutlineEntry {
  /** `p3` */
  id: string
  /** As the page numbers it. */
  number: string
  words: string
  isCurrent: boolean
}

/** The paragraphs of the text, with their first words on one side, and the one being read. */
export function listOutline(root: HTMLElement, side: Side): OutlineEntry[] {
  const current = sentenceOnLine(root)?.closest('[data-paragraph]')
  return [...root.querySelectorAll<HTMLElement>('[data-paragraph]')].map((paragraph) => {
    const first = paragraph.querySelector(`.s[data-side="${side}"]`)
    return {
      id: paragraph.id,
      number: paragraph.querySelector('.num')?.textContent.trim() ?? '',
      words: first ? firstWords(canonicalTextOf(first), WORDS) : '',
      isCurrent: paragraph === current,
    }
  })
}
