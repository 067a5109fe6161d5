import { expect, type Locator, type Page } from '@playwright/test'
import type { Site } from './site'

/** One end of a selection: some words of a sentence. The words end at `to`'s, and begin at `from`'s. */
interface Words {
  segment: string
  words: string
  side?: 'tr' | 'en'
}

/** Selects from the first letter of some words to the last of others, as a mouse would leave it. Markers between stay. */
export async function selectWords(page: Page, from: Words, to: Words = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const find = ({ segment, words, side = 'tr' }: typeof first) => {
        const sentence = document.querySelector(`[data-segment="${segment}"][data-side="${side}"]`)
        const walker = document.createTreeWalker(sentence ?? document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at >= 0) return { node, at, end: at + words.length }
        }
        throw new Error(`no “${words}” in ${segment}`)
      }
      const [start, end] = [find(first), find(last)]
      start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      document.getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.end)
    },
    [from, to] as const,
  )
  await expect(toolbar(page)).toBeVisible()
}

/** The middle of some words, in pixels of the window, once the page that brought them there stands still. */
export async function pointAt(
  page: Page,
  { segment, words, side = 'tr' }: Words,
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    async ([segmentId, text, lang]) => {
      /** After so many, a page that is about to glide somewhere has begun to. */
      const someFrames = async () => {
        for (let frame = 0; frame < 6; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      const sentence = document.querySelector(`[data-segment="${segmentId}"][data-side="${lang}"]`)
      const walker = document.createTreeWalker(sentence ?? document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1
        if (at < 0) continue
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + text.length)
        for (let last = Number.NaN; ;) {
          const [line] = range.getClientRects()
          if (!line) break
          if (line.y === last) return { x: line.x + line.width / 2, y: line.y + line.height / 2 }
          last = line.y
          await someFrames()
        }
      }
      throw new Error(`no “${text}” in ${segmentId}`)
    },
    [segment, words, side] as const,
  )
}

/** Scrolls a little, as who begins to read does, and waits until all that is fetched upon it is there. */
export async function beginToRead(page: Page): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  const before = await fetched()
  await page.mouse.wheel(0, 40)
  await expect.poll(fetched).toBeGreaterThan(before)
  let last = -1
  await expect
    .poll(
      async () => {
        const now = await fetched()
        const isStill = now === last
        last = now
        return isStill
      },
      { intervals: [500] },
    )
    .toBe(true)
}

export async function openReader(page: Page, site: Site): Promise<void> {
  await page.goto(site.path('/read/[work]'))
  await expect(panelButton(page, site)).toHaveAttribute('aria-expanded', 'false')
  await expect(page.locator('.s[tabindex="0"]')).toHaveCount(1)
}

export function toolbar(page: Page): Locator {
  return page.getByRole('toolbar')
}

/** The button in the bar that opens all notes. */
export function panelButton(page: Page, site: Site): Locator {
  return page.getByRole('button', { name: new RegExp(`^${site.m('annotate.panel.title')}`) })
}

/** The editor's field. */
export function field(page: Page, site: Site): Locator {
  return page.getByRole('textbox', { name: site.m('annotate.editor.label'), exact: true })
}

/** Cards in the margin, in the panel or in a list, that say these words. */
export function card(page: Page, words: string | RegExp): Locator {
  return page.locator('article[data-annotation]').filter({ hasText: words })
}

/** Opens the editor on what is selected, writes, and saves. */
export async function comment(page: Page, site: Site, text: string): Promise<void> {
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.toolbar.comment'), exact: true })
    .click()
  await field(page, site).fill(text)
  await page.getByRole('button', { name: site.m('annotate.editor.save'), exact: true }).click()
}

/** Whether a layer of the painting holds anything. */
export function isPainted(page: Page, layer: string): Promise<boolean> {
  return page.evaluate((name) => (CSS.highlights.get(`yy-${name}`)?.size ?? 0) > 0, layer)
}

/** Waits until the server has the note. The word “saved” stands for a moment only; the state of the card stays. */
export async function expectSaved(note: Locator): Promise<void> {
  await expect(note).toHaveAttribute('data-state', 'saved')
}
