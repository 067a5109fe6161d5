import { EMPTY_PAGE_SCRIPT_BYTES, READER_ALLOWANCE } from '../bench/budget'
import { watchScripts } from '../bench/script-bytes'
import { expect, test } from './fixtures'

test('the reader adds at most 60 kB of gzipped scripts to an empty page', async ({ page, site }) => {
  const scriptBytes = watchScripts(page)
  await page.goto(site.path('/read/[work]'), { waitUntil: 'networkidle' })
  await page.waitForTimeout(1_500)
  const added = (await scriptBytes()) - EMPTY_PAGE_SCRIPT_BYTES
  expect(added).toBeGreaterThan(0)
  expect(added).toBeLessThanOrEqual(READER_ALLOWANCE)
})
