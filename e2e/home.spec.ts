import { checkAxe, expect, test, watchLayoutShift } from './fixtures'

test('the home page names the project and stands still', async ({ page, site }) => {
  const still = await watchLayoutShift(page)
  await page.goto(site.path('/'))
  await expect(page.getByRole('main')).toContainText(site.m('common.name'))
  await expect(page.locator('html')).toHaveAttribute('lang', site.locale)
  await checkAxe(page)
  await still()
})
