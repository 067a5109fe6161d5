import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, type Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** Fails with rule, help and markup of every WCAG 2.2 AA or best-practice violation on the page as it stands. */
export async function checkAxe(page: Page, state = 'the page'): Promise<void> {
  await page.evaluate(source)
  const violations = await page.evaluate(async (options) => {
    const axe = (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe
    const results = await axe.run(options)
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => `${node.html} — ${node.failureSummary ?? ''}`),
    }))
  }, OPTIONS)
  expect(violations, `axe on ${state}`).toEqual([])
}
