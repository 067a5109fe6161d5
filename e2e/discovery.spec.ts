import { expect, test, WORK } from './fixtures'
import { PAGE_NAMES, PUBLIC_PAGES, UNLISTED } from './public-pages'
import { openSite } from './site'

const LOCALES = ['tr', 'en'] as const

/** An address without what is asked there. */
const pathOf = (address: string) => address.replace(/\?.*$/u, '')

test('every page names itself, its twin and its description', async ({ page, site, request }) => {
  for (const name of PAGE_NAMES) {
    const address = PUBLIC_PAGES[name]
    const html = await (await request.get(address(site))).text()
    const head = await page.evaluate((sent) => {
      const { head: found } = new DOMParser().parseFromString(sent, 'text/html')
      const read = (selector: string, attribute: string) =>
        [...found.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '')
      return {
        canonical: read('link[rel=canonical]', 'href'),
        tr: read('link[rel=alternate][hreflang=tr]', 'href'),
        en: read('link[rel=alternate][hreflang=en]', 'href'),
        others: read('link[rel=alternate][hreflang=x-default]', 'href').length,
        description: read('meta[name=description]', 'content').map((text) => text.length > 40),
      }
    }, html)
    const pathsOf = (links: string[]) => links.map((link) => new URL(link).pathname)
    expect(pathsOf(head.canonical), name).toEqual([pathOf(address(site))])
    for (const locale of LOCALES)
      expect(pathsOf(head[locale]), name).toEqual([pathOf(address(openSite(locale)))])
    expect(head.others, name).toBe(1)
    expect(head.description, name).toEqual([true])
  }
})

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
