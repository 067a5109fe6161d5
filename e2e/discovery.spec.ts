import { expect, test, WORK } from './fixtures'
import { PAGE_NAMES, PUBLIC_PAGES, UNLISTED } from './public-pages'
import { openSite } from './site'

const LOCALES = ['tr', 'en'] as const

/** An address without what is asked there. */
const pathOf = (address: string) => address.replace(/\?.*$/u, '')

for (const name of PAGE_NAMES) {
  test(`the ${name} page names itself, its twin and its description`, async ({ page, site }) => {
    const address = PUBLIC_PAGES[name]
    await page.goto(address(site))
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname).toBe(pathOf(address(site)))
    for (const locale of LOCALES) {
      const twin = await page.locator(`link[rel=alternate][hreflang=${locale}]`).getAttribute('href')
      expect(new URL(twin ?? '').pathname).toBe(pathOf(address(openSite(locale))))
    }
    await expect(page.locator('link[rel=alternate][hreflang=x-default]')).toHaveCount(1)
    const description = await page.locator('meta[name=description]').getAttribute('content')
    expect(description?.length).toBeGreaterThan(40)
  })
}

test('titles and descriptions are those of the language', async ({ request }) => {
  for (const name of PAGE_NAMES) {
    const heads = await Promise.all(
      LOCALES.map(async (locale) => {
        const html = await (await request.get(PUBLIC_PAGES[name](openSite(locale)))).text()
        return /<meta name="description" content="([^"]*)"/.exec(html)?.[1]
      }),
    )
    expect(heads[0], name).not.toBe(heads[1])
  }
})

test('the sitemap lists every page with its twin, and robots lead to it', async ({ request, site }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  for (const name of PAGE_NAMES) {
    const address = `${PUBLIC_PAGES[name](site)}<`
    if (UNLISTED.includes(name)) expect(sitemap).not.toContain(pathOf(PUBLIC_PAGES[name](site)))
    else expect(sitemap).toContain(address)
  }
  expect(sitemap).toContain('hreflang="en"')
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/^Sitemap: .*\/sitemap\.xml$/m)
  expect(robots).toMatch(/^Disallow: \/api\//m)
})

test('the reader tells programs what it holds', async ({ page, site }) => {
  await page.goto(site.path('/read/[work]'))
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  const data = JSON.stringify(blocks.map((block) => JSON.parse(block) as unknown))
  expect(data).toContain('schema.org')
  expect(data).toContain('"2025-12-16"')
  const meta = (name: string) => page.locator(`meta[name=${name}]`).getAttribute('content')
  expect(await meta('citation_title')).toMatch(
    site.locale === 'tr' ? /Kritik Mineraller/ : /Critical Minerals/,
  )
  expect(await meta('citation_language')).toBe(site.locale)
  expect(await meta('citation_publication_date')).toMatch(/^2025\/12\/16$/)
  expect(await meta('citation_public_url')).toContain(WORK)
})
