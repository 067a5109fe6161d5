import type { Page } from '@playwright/test'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { focusedId, openReader, readAt } from './reader'
import type { Site } from './site'

const helpOf = (page: Page, site: Site) => page.getByRole('dialog', { name: site.m('reader.tool.keys') })

const keyOf = (page: Page, site: Site, key: string, label: string) =>
  helpOf(page, site).getByRole('switch', { name: site.m('keys.switch', { key, label: site.m(label) }) })

test('one key is turned off in the help by keyboard, does nothing, is remembered, and comes back', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await readAt(page, 'p2.s1')
  await page.keyboard.press('j')
  const from = await focusedId(page)
  await page.keyboard.press('?')
  const next = keyOf(page, site, 'j', 'reader.key.sentenceNext')
  const arrow = keyOf(page, site, 'ArrowDown', 'reader.key.sentenceNext')
  const search = keyOf(page, site, '/', 'reader.key.search')
  await expect(next).toBeChecked()
  await next.focus()
  await page.keyboard.press('Space')
  await expect(next).not.toBeChecked()
  await expect(arrow).toBeChecked()
  await search.focus()
  await page.keyboard.press('Enter')
  await expect(search).not.toBeChecked()
  await checkAxe(page, 'the help with two keys off')
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedId(page)).toBe(from)

  await page.keyboard.press('j')
  await page.keyboard.press('/')
  await expect.poll(() => focusedId(page)).toBe(from)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focusedId(page)).not.toBe(from)

  await page.goto(site.path('/about'))
  await page.keyboard.press('/')
  await expect(page).toHaveURL(new RegExp(`${site.path('/about')}$`))
  await openReader(page, site)
  await page.keyboard.press('j')
  await expect.poll(() => focusedId(page)).toBe('')
  await page.keyboard.press('?')
  await expect(next).not.toBeChecked()
  await helpOf(page, site)
    .getByRole('button', { name: site.m('keys.allOn', { count: 2 }) })
    .click()
  await expect(next).toBeChecked()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page.locator('.s:focus')).toHaveCount(1)
})

test('with single keys off, those that no longer act are shown as off @once', async ({ page, site }) => {
  await openReader(page, site)
  await page.getByRole('button', { name: site.m('reader.tool.keys') }).click()
  await helpOf(page, site)
    .getByRole('switch', { name: site.m('settings.singleKeys.label') })
    .uncheck()
  const view = keyOf(page, site, 'v', 'reader.key.viewNext')
  await expect(view).not.toBeChecked()
  await expect(view).toHaveAttribute('aria-disabled', 'true')
  await expect(keyOf(page, site, 'j', 'reader.key.sentenceNext')).toBeChecked()
})

test('every key of the help has its switch, but for the browser’s own @once', async ({ page, site }) => {
  await openReader(page, site)
  await page.keyboard.press('?')
  const keys = helpOf(page, site).locator('dd > *')
  await expect(keys.first()).toBeVisible()
  const fixed = await helpOf(page, site).locator('dd > .stroke').allTextContents()
  expect(fixed).toEqual(['Enter', 'Esc'])
  expect(await keys.count()).toBeGreaterThan(50)
  for (const [key, label] of [
    ['Ctrl+Enter', 'keys.save'],
    ['Shift+ArrowLeft', 'keys.adjustCharacter'],
    ['Enter', 'keys.adjustSave'],
    ['ArrowDown', 'keys.tagStep'],
    ['Backspace', 'keys.tagLast'],
  ] as const)
    await expect(keyOf(page, site, key, label)).toBeChecked()

  // Also a key of the toolbar, which is handled where it acts.
  await keyOf(page, site, 'ArrowRight', 'keys.toolbarStep').press('Space')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('h')
  const first = page.getByRole('toolbar').getByRole('button').first()
  await expect(first).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('toolbar').getByRole('button').last()).toBeFocused()
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the help fits, and its keys are as large as a finger', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openReader(page, site)
    await page.getByRole('button', { name: site.m('reader.tool.menu') }).tap()
    await page.getByRole('button', { name: site.m('reader.tool.keys') }).tap()
    const small = await helpOf(page, site)
      .getByRole('switch', { disabled: false })
      .evaluateAll((all) =>
        all.flatMap((each) => {
          const { width, height } = (each.closest('.toggle') ?? each).getBoundingClientRect()
          return Math.min(width, height) < 43.5 ? [each.outerHTML] : []
        }),
      )
    expect(small).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await checkAxe(page, 'the help on a phone')
  })
})
