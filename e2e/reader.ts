import { expect, type Page } from '@playwright/test'
import { PREFERENCES_KEY } from '../lib/reading/preferences'
import type { Side } from '../lib/text/side'
import type { Site } from './site'

/** Opens the reader and waits until its tools act. `rest` is a query, a fragment, or both. */
export async function openReader(page: Page, site: Site, rest = ''): Promise<void> {
  await page.goto(site.path('/read/[work]') + rest)
  await readerIsReady(page)
}

export async function readerIsReady(page: Page): Promise<void> {
  const reader = page.locator('#reader')
  await expect(reader).toHaveAttribute('data-live', '')
  if (await page.evaluate(hasWordsOn, PREFERENCES_KEY)) await expect(reader).toHaveAttribute('data-words', '')
}

function hasWordsOn(key: string): boolean {
  try {
    return /"wordLinks":\s*true/.test(localStorage.getItem(key) ?? '')
  } catch {
    return false
  }
}

export function sentence(page: Page, segment: string, side: Side = 'tr') {
  return page.locator(`.s[data-segment="${segment}"][data-side="${side}"]`)
}

/** Where the sentence's first line begins, in pixels of the window; null when the view hides it. */
export async function topOf(page: Page, segment: string, side: Side = 'tr'): Promise<number | null> {
  return sentence(page, segment, side).evaluate((element) => element.getClientRects()[0]?.top ?? null)
}

/** Scrolls the sentence to the upper part of the window, where it is the one being read, and lets the page rest. */
export async function readAt(page: Page, segment: string, side: Side = 'tr'): Promise<void> {
  await sentence(page, segment, side).evaluate((element) => {
    scrollBy({ top: (element.getClientRects()[0]?.top ?? 0) - innerHeight * 0.24, behavior: 'instant' })
  })
  await page.waitForTimeout(400)
}

/** A point on the first words of a sentence; the middle of its box may be another sentence. */
async function firstWords(page: Page, segment: string, side: Side): Promise<{ x: number; y: number }> {
  return sentence(page, segment, side).evaluate((element) => {
    const { left, top, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    return { x: left + 6, y: top + height / 2 }
  })
}

export async function clickSentence(
  page: Page,
  segment: string,
  side: Side = 'tr',
  clickCount = 1,
): Promise<void> {
  const { x, y } = await firstWords(page, segment, side)
  await page.mouse.click(x, y, { clickCount })
}

export async function hoverSentence(page: Page, segment: string, side: Side = 'tr'): Promise<void> {
  const { x, y } = await firstWords(page, segment, side)
  await page.mouse.move(x, y)
}

/** The segments whose sentences are lit, once each. */
export async function litSegments(page: Page): Promise<string[]> {
  const all = await page
    .locator('.s[data-lit]')
    .evaluateAll((lit) => lit.map((element) => element.getAttribute('data-segment') ?? ''))
  return [...new Set(all)]
}

/** The id of what has the focus. */
export async function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '')
}
