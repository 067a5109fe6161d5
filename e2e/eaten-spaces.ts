import type { Page } from '@playwright/test'

/**
 * Texts that lose the space before or after them: a flex or grid box makes each run of its text an item of its own, and an
 * item’s outer spaces are dropped, so that `<b>Deniz</b> answered` reads as one word. Gives what such boxes say.
 */
export function findEatenSpaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((box) => {
        if (!box.checkVisibility()) return false
        const { display, columnGap, flexDirection } = getComputedStyle(box)
        const isRow =
          display.endsWith('flex') && flexDirection.startsWith('row') && !(parseFloat(columnGap) > 0)
        return isRow && [...box.childNodes].some((node) => losesSpace(node))

        function losesSpace(node: Node): boolean {
          if (!(node instanceof Text) || node.data.trim() === '') return false
          const isSeen = (next: Node | null) =>
            next instanceof Element &&
            next.getClientRects().length > 0 &&
            getComputedStyle(next).position !== 'absolute'
          return (
            (/^\s/u.test(node.data) && isSeen(node.previousSibling)) ||
            (/\s$/u.test(node.data) && isSeen(node.nextSibling))
          )
        }
      })
      .map((box) => box.outerHTML.slice(0, 300)),
  )
}
