import type { Page } from '@playwright/test'

/**
 * Listens to what the page says to screen readers from now on, as long as it is not left: what is said stands there for
 * a moment only. The answer is asked for later: `const said = await listenToStatus(page)`, then `await said()`.
 */
export async function listenToStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { saidAloud: said })
    const status = document.querySelector('p[role="status"]')
    if (!status) throw new Error('nothing on the page speaks')
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  return () => page.evaluate(() => (globalThis as unknown as { saidAloud: string[] }).saidAloud)
}
