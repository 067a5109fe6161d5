import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'

const gzipped = async (response: Response) => gzipSync(await response.body(), { level: 6 }).length

/** Collects every script a page loads from now on. The returned function sums their bytes, each gzipped at level 6. */
export function watchScripts(page: Page): () => Promise<number> {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  return async () => (await Promise.all(scripts.map(gzipped))).reduce((sum, size) => sum + size, 0)
}
