import type { Locator, Page } from '@playwright/test'
import { card, expectSaved, field, isPainted, openReader, toolbar } from './annotate-page'
import { expect, test } from './fixtures'

const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString().trim() ?? '')

/** Goes to a control by Tab alone. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let press = 0; press < 60; press++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(control).toBeFocused()
}

test('by keyboard alone: select by sentence and by word, mark, comment, filter, search, find it again, export', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await page.keyboard.press('j')
  const text = (await page.locator('.s:focus').innerText()).trim()
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => selected(page)).toBe(text)
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(text.length)
  await page.keyboard.press('2')
  await expect.poll(() => isPainted(page, 'question')).toBe(true)

  await page.keyboard.press('j')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(toolbar(page)).toBeVisible()
  const [word] = (await page.locator('.s:focus').innerText()).split(/\s/u)
  expect(await selected(page)).toBe(word?.replace(/\p{P}+$/u, ''))
  await page.keyboard.press('c')
  await expect(field(page, site)).toBeFocused()
  await page.keyboard.type('Çeviklik üzerine')
  await page.keyboard.press('Control+Enter')
  await expectSaved(card(page, 'Çeviklik üzerine'))

  await page.keyboard.press('m')
  const panel = page.getByRole('dialog', { name: site.m('annotate.panel.title') })
  await expect(panel.getByRole('article')).toHaveCount(2)
  await tabTo(page, panel.locator('summary', { hasText: site.m('thread.filter.label') }))
  await page.keyboard.press('Enter')
  await tabTo(page, panel.getByRole('combobox', { name: site.m('annotate.meaning.label'), exact: true }))
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('article')).toHaveCount(0)
  await expect.poll(() => isPainted(page, 'question')).toBe(false)
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('article')).toHaveCount(2)
  await tabTo(page, panel.getByRole('combobox', { name: site.m('thread.filter.lang'), exact: true }))
  await page.keyboard.press(site.locale === 'tr' ? 'ArrowDown' : 'End')
  await expect(panel.getByRole('article')).toHaveCount(1)
  await expect(panel.getByRole('article')).toContainText('Çeviklik üzerine')
  await tabTo(page, panel.getByRole('button', { name: site.m('thread.filter.clear') }))
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('article')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  await page.keyboard.press('/')
  await expect(page).toHaveURL(new RegExp(`${site.path('/search')}$`))
  const box = page.locator('[data-search-box]')
  await expect(box).toBeVisible()
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
  await page.keyboard.type('CEVIKLIK')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByText('Çeviklik üzerine')).toBeVisible()

  await tabTo(page, page.locator(`.bar a[href="${site.path('/notebook')}"]`))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${site.path('/notebook')}$`))
  await tabTo(page, page.getByRole('searchbox').first())
  await page.keyboard.type('uzerine')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=uzerine/)
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)

  await tabTo(page, page.getByRole('link', { name: site.m('notebook.transfer') }))
  await page.keyboard.press('Enter')
  const download = page.waitForEvent('download')
  await tabTo(page, page.getByRole('button', { name: site.m('portable.export.submit') }))
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).not.toBe('')
})
