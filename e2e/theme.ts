import type { Page } from '@playwright/test'
import { PREFERENCES_KEY, type Theme } from '../lib/reading/preferences'

/** The themes a reader can name; `system` is one of them at any moment. */
export const NAMED_THEMES = ['light', 'sepia', 'dark'] as const satisfies Theme[]

/** Opens later pages of this browser in a theme, as if the reader had chosen it on an earlier visit. */
export async function rememberTheme(page: Page, theme: Theme): Promise<void> {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, JSON.stringify({ theme: value })), [
    PREFERENCES_KEY,
    theme,
  ] as const)
}
