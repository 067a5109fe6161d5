import { expect, type Locator, type Page } from '@playwright/test'
import type { Site } from './site'

/** The handle of one end of the passage that is being adjusted. */
export function handle(page: Page, site: Site, end: 'start' | 'end'): Locator {
  return page.getByRole('slider', { name: site.m(`annotate.adjust.${end}`), exact: true })
}

/** The handles and what saves or drops what they change. */
export function adjusting(page: Page, site: Site): Locator {
  return page.getByRole('group', { name: site.m('annotate.adjust.label'), exact: true })
}

/** What begins to adjust the passage of a note on a side. */
export function adjustButton(site: Site, note: Locator, side: 'tr' | 'en'): Locator {
  return note
    .getByRole('group', { name: site.m('annotate.projection.tools', { side }) })
    .getByRole('button', { name: site.m('annotate.projection.adjust') })
}

/** Begins to adjust the passage of a note on a side, from its card. */
export async function adjust(page: Page, site: Site, note: Locator, side: 'tr' | 'en'): Promise<void> {
  await adjustButton(site, note, side).click()
  await expect(handle(page, site, 'end')).toBeFocused()
}

/** The words a card shows on a side. */
export function wordsOn(note: Locator, side: 'tr' | 'en'): Locator {
  return note.locator(`.annotation-quote q[lang="${side}"]`)
}

/** The words of the passage that is being adjusted become these, whichever handle is asked. */
export async function expectWords(page: Page, site: Site, words: string | RegExp): Promise<void> {
  await expect(handle(page, site, 'start')).toHaveAttribute('aria-valuetext', words)
  await expect(handle(page, site, 'end')).toHaveAttribute('aria-valuetext', words)
}

interface Spot {
  x: number
  y: number
}

/** The middle of a handle, and where it is to be brought for the text it points at to end at a point. */
async function aim(grip: Locator, to: Spot): Promise<[from: Spot, to: Spot]> {
  const [box, line] = await Promise.all([
    grip.boundingBox(),
    grip.evaluate((element) => Number.parseFloat(element.style.getPropertyValue('--line'))),
  ])
  if (!box) throw new Error('no handle to drag')
  const isStart = (await grip.getAttribute('data-end')) === 'start'
  const lift = (box.height / 2 + line / 2) * (isStart ? 1 : -1)
  return [
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    { x: to.x, y: to.y - lift },
  ]
}

/** Drags a handle by the mouse until its end of the passage stands at a point of the text. */
export async function dragByMouse(page: Page, grip: Locator, point: Spot): Promise<void> {
  const [from, to] = await aim(grip, point)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
}

/** The same by a finger. */
export async function dragByTouch(page: Page, grip: Locator, point: Spot): Promise<void> {
  const [from, to] = await aim(grip, point)
  const browser = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [from])
  for (let step = 1; step <= 6; step += 1) {
    const part = step / 6
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }])
  }
  // A finger that rests before it is lifted: else the browser takes the drag for a fling, and the next tap for its end.
  await page.waitForTimeout(200)
  await touch('touchMove', [to])
  await touch('touchEnd', [])
  await browser.detach()
}
