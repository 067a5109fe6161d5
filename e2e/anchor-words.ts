import type { Page } from '@playwright/test'

/** Where a word stands in the window: the middle of its line, just inside its first and its last letter. */
export interface WordPlace {
  y: number
  left: number
  right: number
}

/** Finds a word by its letters in a sentence: the first time they stand in one text node. */
export function findWord(page: Page, selector: string, word: string): Promise<WordPlace> {
  return page.evaluate(
    ([selector, word]) => {
      const sentence = document.querySelector(selector)
      const walker = document.createTreeWalker(sentence ?? document, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(word) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + word.length)
        const { left, right, top, height } = range.getBoundingClientRect()
        return { y: top + height / 2, left: left + 1, right: right - 1 }
      }
      throw new Error(`No “${word}” in ${selector}`)
    },
    [selector, word] as const,
  )
}
