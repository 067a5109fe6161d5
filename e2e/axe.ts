import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOnly, RunOptions } from 'axe-core'
import { expect, type Page } from '@playwright/test'
import { findEatenSpaces } from './eaten-spaces'
import { NAMED_THEMES } from './theme'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Without `preload`: it fetches the style sheets and media again, for rules that ask after neither. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: false }

/** Every rule of WCAG 2.2 AA, and the best practices. */
const EVERY_RULE: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** The rules that look at colours. A theme is a list of colours and nothing else: see app/styles/tokens.css. */
const RULES_OF_COLOUR: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
}

/** Rule, help and markup of every violation on the page as it stands. */
async function findViolations(page: Page, runOnly: RunOnly) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(
    async (options) => {
      const axe = (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe
      const results = await axe.run(options)
      return results.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map((node) => `${node.html} — ${node.failureSummary ?? ''}`),
      }))
    },
    { ...OPTIONS, runOnly },
  )
}

/** Fails with rule, help and markup of every WCAG 2.2 AA or best-practice violation on the page as it stands, and of words run together. */
export async function checkAxe(page: Page, state = 'the page'): Promise<void> {
  expect(await findEatenSpaces(page), `words run together on ${state}`).toEqual([])
  expect(await findViolations(page, EVERY_RULE), `axe on ${state}`).toEqual([])
}

/** As `checkAxe`, in every theme: every rule in the first, those of colour in the others. The last one stays. */
export async function checkAxeInThemes(page: Page, state: string): Promise<void> {
  for (const [at, theme] of NAMED_THEMES.entries()) {
    await page.locator('html').evaluate((root, name) => root.setAttribute('data-theme', name), theme)
    const violations = await findViolations(page, at === 0 ? EVERY_RULE : RULES_OF_COLOUR)
    expect(violations, `axe on ${state}, ${theme}`).toEqual([])
  }
}
