import { checkAxe, expect, test } from './fixtures'
import { openReader, readAt, readerIsReady, topOf } from './reader'

test('comforts act at once, move nothing that is read, and are there again', async ({ page, site }) => {
  await openReader(page, site)
  await readAt(page, 'p4.s2')
  const before = (await topOf(page, 'p4.s2')) ?? 0
  await page.keyboard.press('a')
  const panel = page.getByRole('dialog', { name: site.m('reader.tool.comforts') })
  await checkAxe(page, 'the comforts')
  const choose = async (group: string, choice: string) => {
    const row = panel.getByRole('group', { name: site.m(`settings.${group}.label`) })
    await row.getByRole('radio', { name: site.m(`settings.${group}.${choice}`), exact: true }).check()
    expect(Math.abs(((await topOf(page, 'p4.s2')) ?? 0) - before), `moved by ${group}`).toBeLessThanOrEqual(1)
  }
  await choose('textSize', 'xl')
  await choose('lineHeight', 'loose')
  await choose('measure', 'narrow')
  await choose('theme', 'dark')
  const chosen = {
    'data-text-size': 'xl',
    'data-line-height': 'loose',
    'data-measure': 'narrow',
    'data-theme': 'dark',
  }
  for (const [name, value] of Object.entries(chosen)) {
    await expect(page.locator('html')).toHaveAttribute(name, value)
  }
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await page.reload()
  await readerIsReady(page)
  for (const [name, value] of Object.entries(chosen)) {
    await expect(page.locator('html')).toHaveAttribute(name, value)
  }
})

test('what was chosen is on the page before any other script has run @once', async ({
  page,
  site,
  complaints,
}) => {
  await openReader(page, site)
  await page.keyboard.press('a')
  await page.getByRole('radio', { name: site.m('settings.theme.sepia') }).check()
  complaints.announce(/\.js/)
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${site.path('/read/[work]')}?view=stacked&swap`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'stacked')
  await expect(page.locator('html')).toHaveAttribute('data-swapped', '')
})

test('damaged or forbidden storage leaves the page as it is @once', async ({ page, site }) => {
  await page.addInitScript(() => {
    localStorage.setItem('yanyana.reading', '{"view":"tr","theme":{"dark":1},"textSize":')
    localStorage.setItem('yanyana.place.kritik-mineraller', '<p4>')
  })
  await openReader(page, site)
  await expect(page.locator('html')).not.toHaveAttribute('data-view')
  await expect(page.locator('.place-offer')).toHaveCount(0)
})

test('single-key shortcuts can be switched off, and keys with the focus go on @once', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await page.keyboard.press('a')
  await page.getByRole('switch', { name: site.m('settings.singleKeys.label') }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await expect(page.locator('html')).not.toHaveAttribute('data-view')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: site.m('reader.tool.keys') }).click()
  await expect(page.getByRole('dialog', { name: site.m('reader.tool.keys') })).toBeVisible()
})

test('the theme of one tab is the theme of the other @once', async ({ page, site, context }) => {
  await openReader(page, site)
  const other = await context.newPage()
  await openReader(other, site, '?view=stacked')
  await page.keyboard.press('a')
  await page.getByRole('radio', { name: site.m('settings.theme.dark') }).check()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(other.locator('html')).toHaveAttribute('data-view', 'stacked')
})
