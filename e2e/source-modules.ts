import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ts from 'typescript'

const ROOT = new URL('../', import.meta.url)

/**
 * Lets any page import the project's own modules from `/source/browser/…`, each transpiled by itself: what runs is the
 * source, in a real browser, without a build.
 */
export async function serveSource(page: Page): Promise<void> {
  await page.route('**/source/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/source\//, '')
    await route.fulfill({ contentType: 'text/javascript', body: transpile(`${path}.ts`) })
  })
}

/** The text of a file of the project, by its path from the root. */
export function readSource(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

const transpiled = new Map<string, string>()

function transpile(path: string): string {
  const known = transpiled.get(path)
  if (known !== undefined) return known
  const { outputText } = ts.transpileModule(readSource(path), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  })
  // Aliases become addresses: an import map cannot be added to a page that has run a module.
  const addressed = outputText.replaceAll("from '@/", "from '/source/")
  transpiled.set(path, addressed)
  return addressed
}
