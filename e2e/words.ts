import type { Page } from '@playwright/test'
import { PREFERENCES_KEY, type Preferences } from '../lib/reading/preferences'
import type { Side } from '../lib/text/side'
import { findWord } from './anchor-words'
import { sentence } from './reader'

/** Opens later pages of this browser with word links on, as if the reader had switched them on before. */
export async function switchWordsOn(page: Page, others: Partial<Preferences> = {}): Promise<void> {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    PREFERENCES_KEY,
    JSON.stringify({ ...others, wordLinks: true }),
  ] as const)
}

/** Where a word of a sentence stands, in pixels of the window: its middle. Brings it into the window first. */
export async function placeOf(page: Page, segment: string, side: Side, word: string) {
  const element = sentence(page, segment, side)
  // What is lit goes out when the page scrolls: it has been told of the scrolling before the hand comes.
  await element.evaluate((found) => {
    found.scrollIntoView({ block: 'center', behavior: 'instant' })
    return new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told)))
  })
  const { left, right, y } = await findWord(page, `.s[data-segment="${segment}"][data-side="${side}"]`, word)
  return { x: (left + right) / 2, y }
}

export async function hoverWord(page: Page, segment: string, side: Side, word: string): Promise<void> {
  const { x, y } = await placeOf(page, segment, side, word)
  await page.mouse.move(x - 1, y)
  await page.mouse.move(x, y)
}

/** The words that are lit, in the order of the page. */
export async function litWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lit = [...(CSS.highlights.get('yy-word') ?? [])]
    return lit.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
    )
  })
}
