import { expect, type Page } from '@playwright/test'

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/**
 * Watches a page from before its first paint. The answer is asked for later and as often as wanted:
 * `const still = await watchLayoutShift(page); await page.goto(…); await still()`.
 * Shifts within half a second of a reader's input count too: a note that arrives must not move the text. What stays
 * below a thousandth is a hair's breadth between the stand-in letters and those that come after the first paint.
 */
export async function watchLayoutShift(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { layoutShifts: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.value < 0.001) continue
        const nodes = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement
          return element?.outerHTML.slice(0, 120) ?? 'a node that is gone'
        })
        seen.push(`${entry.value.toFixed(4)} ${nodes.join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return async () => {
    const seen = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const read = () => resolve((globalThis as unknown as { layoutShifts: string[] }).layoutShifts)
          requestAnimationFrame(() => requestAnimationFrame(read))
        }),
    )
    expect(seen, 'shifts of the layout').toEqual([])
  }
}
