import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ts from 'typescript'

/** An address that no server answers: everything on it is given by the test. */
const BENCH = 'http://bench.localhost'

const ROOT = new URL('../', import.meta.url)

/**
 * Opens a page made of the given HTML, on which `import('/source/browser/…')` gives the project's own modules, each
 * transpiled by itself: what runs is the source, in a real browser, without a build or a server.
 */
export async function openPage(page: Page, html: string): Promise<void> {
  await page.route(`${BENCH}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const path = /^\/source\/(.+?)(?:\.ts)?$/.exec(pathname)?.[1]
    if (path) await route.fulfill({ contentType: 'text/javascript', body: transpile(`${path}.ts`) })
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  })
  await page.goto(BENCH)
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
  // Aliases are addresses here; an import map would be an inline script, which a strict page refuses.
  const addressed = outputText.replaceAll("from '@/", "from '/source/")
  transpiled.set(path, addressed)
  return addressed
}
