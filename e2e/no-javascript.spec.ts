import { expect, test } from './fixtures'

test.use({ javaScriptEnabled: false })

test('the text, its translation, citations and notes are there without scripts', async ({ page, site }) => {
  await page.goto(site.path('/read/[work]'))
  for (const side of ['tr', 'en']) {
    await expect(page.locator(`#reader [data-segment][data-side=${side}]`)).toHaveCount(47)
  }
  await expect(page.locator('[id="p1.s1"]')).toBeVisible()
  await expect(page.locator('[id="en.p8.s2"]')).toBeVisible()
  await expect(page.locator('[data-citation-card]')).toHaveCount(17)
})

test('every marker leads to its citation and back to both sides without scripts @once', async ({
  page,
  site,
}) => {
  await page.goto(site.path('/read/[work]'))
  for (let number = 1; number <= 17; number++) {
    for (const side of ['tr', 'en']) {
      await expect(page.locator(`#m${number}-${side}`)).toHaveAttribute('href', `#citation-${number}`)
      await expect(page.locator(`#citation-${number} a[href="#m${number}-${side}"]`)).toHaveCount(1)
    }
  }
  await page.locator('#m6-tr').click()
  await expect(page).toHaveURL(/#citation-6$/)
  await expect(page.locator('#citation-6')).toBeInViewport()
})

test('every link of the page leads somewhere @once', async ({ page, site, request }) => {
  await page.goto(site.path('/read/[work]'))
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  const dead: string[] = []
  for (const fragment of new Set(links.filter((href) => href.startsWith('#') && href.length > 1))) {
    const target = page.locator(`[id="${fragment.slice(1)}"]`)
    if ((await target.count()) !== 1) dead.push(fragment)
  }
  for (const path of new Set(links.filter((href) => href.startsWith('/')))) {
    if (!(await request.get(path)).ok()) dead.push(path)
  }
  expect(dead).toEqual([])
})

test('the language switch works without scripts', async ({ page, site }) => {
  const other = site.locale === 'tr' ? 'en' : 'tr'
  await page.goto(site.path('/read/[work]'))
  await page.locator(`a[hreflang=${other}]`).first().click()
  await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]', other)}(#.*)?$`))
  await expect(page.locator('html')).toHaveAttribute('lang', other)
})
