import type { Page } from '@playwright/test'

/** Where the focus is, as someone who sees the page, and someone who hears it, would find it. */
export interface FocusStop {
  markup: string
  /** What would be spoken; empty for a control without a name. */
  name: string
  /** An outline, a shadow or a border tells it apart from the same thing without the focus. */
  shown: boolean
  /** Its middle lies in the window, and nothing else lies over it. */
  uncovered: boolean
}

/** The element that has the focus, or null while it is on the page itself. */
export async function readFocus(page: Page): Promise<FocusStop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const look = () => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(element)
      return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor, backgroundColor].join()
    }
    const focused = look()
    element.blur()
    const rest = look()
    element.focus({ preventScroll: true })
    const lines = [...element.getClientRects()].filter((line) => line.width > 0 && line.height > 0)
    const uncovered = lines.some((line) => {
      const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)
      return top !== null && (element.contains(top) || top.contains(element))
    })
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const name = [
      element.getAttribute('aria-label'),
      element.textContent,
      ...[...element.querySelectorAll('img')].map((picture) => picture.alt),
      ...labels.map((l) => l.textContent),
    ].join('')
    return { markup: element.outerHTML.slice(0, 120), name: name.trim(), shown: focused !== rest, uncovered }
  })
}
