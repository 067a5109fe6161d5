import type { Page } from '@playwright/test'
import { checkAxe, expect, test, WORK } from './fixtures'
import { saveNote } from './saved-note'
import type { Site } from './site'

const field = (page: Page, site: Site) => page.getByRole('searchbox', { name: site.m('search.label') })

/** The words marked in the sentences that were found, each with the language it stands in. */
async function readMarks(page: Page): Promise<string[]> {
  return page
    .locator('.found-sentence mark')
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.closest('[lang]')?.getAttribute('lang') ?? ''} ${mark.textContent}`),
    )
}

async function search(page: Page, site: Site, words: string): Promise<void> {
  await field(page, site).fill(words)
  await field(page, site).press('Enter')
  await expect(page).toHaveURL(/[?&]q=/)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the search' : 'the search without scripts @once', () => {
    test.use({ javaScriptEnabled })

    test('finds in both languages at once and marks exactly what was found', async ({ page, site }) => {
      await page.goto(site.path('/search'))
      await search(page, site, 'URANYUM kazak')
      expect(new Set(await readMarks(page))).toEqual(new Set(['tr uranyum', 'tr Kazak', 'en Kazak']))
      await expect(page.locator('.found-sentence').first().locator('p[lang]')).toHaveCount(2)
      await expect(field(page, site)).toHaveValue('URANYUM kazak')
      await page.locator('[data-locale-link]').click()
      await expect(page).toHaveURL(/\?q=URANYUM\+kazak$/)
    })

    test('finds a word with and without the letters of Turkish', async ({ page, site }) => {
      await page.goto(`${site.path('/search')}?q=ulke`)
      const plain = await readMarks(page)
      expect(plain).toContain('tr ülke')
      await page.goto(`${site.path('/search')}?q=ülke`)
      expect(await readMarks(page)).toEqual(plain)
    })

    test('leads from a hit to its sentence', async ({ page, site }) => {
      await page.goto(`${site.path('/search')}?q=uranyum`)
      await page.locator('.found-place').first().click()
      await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]')}#p\\d+\\.s\\d+$`))
    })

    test('says that nothing was found, and offers to look with plain letters', async ({ page, site }) => {
      await page.goto(`${site.path('/search')}?q=ürânyum`)
      await expect(
        page.getByRole('heading', { name: site.m('search.nothing', { q: 'ürânyum' }) }),
      ).toBeVisible()
      await page.getByRole('link', { name: site.m('search.looser', { q: 'uranyum' }) }).click()
      await expect.poll(() => readMarks(page)).toContain('tr uranyum')
    })
  })
}

test('finds what the reader wrote, and nobody else’s', async ({ page, site, newReader, baseURL }) => {
  await saveNote(page.request, baseURL ?? '', 'Isırgan otu burada geçiyor.')
  await page.goto(`${site.path('/search')}?q=${encodeURIComponent('ISIRGAN')}`)
  const found = page.getByRole('region', { name: site.m('search.notes', { count: 1 }) })
  await expect(found.locator('mark')).toHaveText('Isırgan')
  await checkAxe(page, 'a search with notes')
  await found.getByRole('link', { name: site.m('search.notebook') }).click()
  await expect(page.locator('.notebook-note mark')).toHaveText('Isırgan')

  const other = await (await newReader()).newPage()
  await saveNote(other.request, baseURL ?? '', 'Başka bir not.')
  await other.goto(`${site.path('/search')}?q=${encodeURIComponent('ISIRGAN')}`)
  await expect(other.getByRole('heading', { name: site.m('search.notes', { count: 0 }) })).toBeVisible()
  await expect(other.getByText('Isırgan')).toHaveCount(0)
})

test('opens by its key from every page, and puts the cursor into its field @once', async ({ page, site }) => {
  for (const address of ['/', '/about', '/read/[work]'] as const) {
    await page.goto(site.path(address), { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    await expect(page).toHaveURL(new RegExp(`${site.path('/search')}$`))
  }
  await expect(field(page, site)).toBeFocused()
  await search(page, site, 'uranyum')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  await expect(field(page, site)).toBeFocused()
  await page.keyboard.type('/')
  await expect(field(page, site)).toHaveValue('/')
})

test('the key is the page’s own where single keys are switched off @once', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('yanyana.reading', '{"singleKeys":false}'))
  await page.goto(site.path('/about'), { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await expect(page).toHaveURL(new RegExp(`${site.path('/about')}$`))
})

test('the interface answers with spans of the source @once', async ({ request, site }) => {
  const answer = await request.get(`/api/search?q=kazak&work=${WORK}`)
  expect(answer.headers()['cache-control']).toBe('private, no-store')
  const { sentences } = (await answer.json()) as {
    sentences: { items: Record<'tr' | 'en', { text: string; spans: { start: number; end: number }[] }>[] }
  }
  expect(sentences.items.length, site.locale).toBeGreaterThan(0)
  for (const { tr, en } of sentences.items)
    for (const { text, spans } of [tr, en])
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^kazak$/iu)
})
