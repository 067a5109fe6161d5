import { expect, test } from './fixtures'
import { readFocus, type FocusStop } from './focus-stop'
import { PAGE_NAMES, PUBLIC_PAGES } from './public-pages'

/** Enough for the bar, the text and the first citations of the longest page. */
const STOPS = 40

for (const name of PAGE_NAMES) {
  test(`Tab goes through the ${name} page; every stop is named, seen and not covered @once`, async ({
    page,
    site,
  }) => {
    await page.goto(PUBLIC_PAGES[name](site), { waitUntil: 'networkidle' })
    const stops: FocusStop[] = []
    for (let press = 0; press < STOPS; press++) {
      await page.keyboard.press('Tab')
      const stop = await readFocus(page)
      if (stop === null) break
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(5)
    expect(stops.filter((stop) => stop.name === '')).toEqual([])
    expect(stops.filter((stop) => !stop.shown)).toEqual([])
    expect(stops.filter((stop) => !stop.uncovered)).toEqual([])
  })
}

test('from the front door to the text by keys alone', async ({ page, site }) => {
  await page.goto(site.path('/'), { waitUntil: 'networkidle' })
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(site.m('common.skip'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  const link = page
    .getByRole('main')
    .locator(`a[href^="${site.path('/read/[work]')}"]`)
    .first()
  for (let press = 0; press < 20; press++) {
    if (await link.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]')}([?#].*)?$`))
  await expect(page.locator('#reader')).toBeVisible()
})
