import { checkAxe, checkAxeInThemes, expect, test, watchLayoutShift } from './fixtures'
import { MISSING_ADDRESSES, PAGE_NAMES, PUBLIC_PAGES } from './public-pages'

for (const name of PAGE_NAMES) {
  const address = PUBLIC_PAGES[name]

  test(`the ${name} page has one heading and its language, stands still, has no barrier in any theme, and fits 320 pixels`, async ({
    page,
    site,
  }) => {
    const still = await watchLayoutShift(page)
    await page.goto(address(site))
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', site.locale)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page).toHaveTitle(/\S.*Yanyana|Yanyana.*\S/)
    await still()
    await checkAxeInThemes(page, name)

    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address(site))
    const overflow = await page.evaluate(() => {
      const root = document.documentElement
      const wide = [...document.body.querySelectorAll('*')].filter(
        (e) => e.getBoundingClientRect().right > 321,
      )
      return {
        by: root.scrollWidth - root.clientWidth,
        wide: wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 90)),
      }
    })
    expect(overflow.by, overflow.wide.join('\n')).toBeLessThanOrEqual(0)
    await checkAxe(page, `${name} at 320 pixels`)
  })
}

test('an address that leads nowhere says so in the reader’s language', async ({ page, site, complaints }) => {
  complaints.announce(/404/)
  for (const address of MISSING_ADDRESSES(site)) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', site.locale)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await checkAxe(page, address)
  }
})

test('the front door leads to the language the browser asks for', async ({ page, site }) => {
  await page.goto('/')
  await expect(page).toHaveURL(new RegExp(`/${site.locale}/?$`))
})
