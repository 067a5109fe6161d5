import { card, comment, openReader, panelButton, selectWords, toolbar } from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { NAMED_THEMES, rememberTheme } from './theme'

const WORDS = { segment: 'p1.s2', words: 'temel itici gücünü' } as const

for (const theme of NAMED_THEMES) {
  test(`what opens over the text has no barrier in the ${theme} theme`, async ({ page, site }) => {
    await rememberTheme(page, theme)
    await openReader(page, site)
    await page.locator('#m1-tr').click()
    await expect(page.locator('[role=dialog]').first()).toBeVisible()
    await checkAxe(page, `a citation, ${theme}`)
    await page.keyboard.press('Escape')

    await selectWords(page, WORDS)
    await checkAxe(page, `the selection’s tools, ${theme}`)
    await comment(page, site, 'Ne itiyor, ne çekiyor?')
    await expect(card(page, 'Ne itiyor')).toBeVisible()
    await checkAxe(page, `a note in the margin, ${theme}`)
    await panelButton(page, site).click()
    await checkAxe(page, `all notes, ${theme}`)
  })
}

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the selection’s tools have no barrier in the dark', async ({ page, site }) => {
    await rememberTheme(page, 'dark')
    await openReader(page, site)
    await selectWords(page, WORDS)
    await expect(toolbar(page)).toBeVisible()
    await checkAxe(page, 'the selection’s tools on a phone, dark')
  })
})
