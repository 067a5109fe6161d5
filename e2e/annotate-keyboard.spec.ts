import { card, expectSaved, field, isPainted, openReader, panelButton, toolbar } from './annotate-page'
import { expect, test } from './fixtures'

test('the keyboard alone selects, comments, opens, edits and deletes', async ({ page, site }) => {
  await openReader(page, site)
  await page.keyboard.press('j')
  const sentence = page.locator('.s:focus')
  await expect(sentence).toHaveCount(1)
  const id = await sentence.getAttribute('id')

  await page.keyboard.press('h')
  await expect(toolbar(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(toolbar(page).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => isPainted(page, 'question')).toBe(true)
  await expect(page.locator('.s:focus')).toHaveAttribute('id', id ?? '')

  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('c')
  await expect(field(page, site)).toBeFocused()
  await page.keyboard.type('Klavyeyle yazıldı')
  await page.keyboard.press('Control+Enter')
  await expectSaved(card(page, 'Klavyeyle yazıldı'))
  await expect(page.locator('.s:focus')).toHaveAttribute('id', id ?? '')

  await page.keyboard.press('n')
  const list = page.getByRole('dialog', { name: site.m('annotate.list.here', { count: 2 }) })
  await expect(list.getByRole('article')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(page.locator('.s:focus')).toHaveAttribute('id', id ?? '')

  await page.keyboard.press('m')
  const panel = page.getByRole('dialog', { name: site.m('annotate.panel.title') })
  await expect(panel.getByRole('article')).toHaveCount(2)
  const goTo = panel
    .getByRole('article')
    .last()
    .getByRole('button', { name: new RegExp(`^${site.m('annotate.goTo')}`) })
    .first()
  await goTo.focus()
  await page.keyboard.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(page.locator('.s:focus')).toHaveAttribute('id', id ?? '')
  await expect(panelButton(page, site)).toHaveAttribute('aria-expanded', 'false')
})
