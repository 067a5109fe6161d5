import { SIDES } from '../lib/text/side'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { focusedId, litSegments, openReader } from './reader'

const NUMBERS = Array.from({ length: 17 }, (_, index) => index + 1)

for (const side of SIDES) {
  test(`all seventeen citations of the ${side} side open by key and give the focus back`, async ({
    page,
    site,
  }) => {
    await openReader(page, site)
    for (const number of NUMBERS) {
      await page.locator(`#m${number}-${side}`).focus()
      await page.keyboard.press('Enter')
      const card = page.getByRole('dialog', { name: site.m('reader.mark.citation', { number, count: 17 }) })
      await expect(card).toBeFocused()
      await expect(card).toBeInViewport()
      const [claim] = await card.locator('.claim').allInnerTexts()
      expect(claim).toBe(await page.locator(`#citation-${number} .claim`).innerText())
      await page.keyboard.press('Escape')
      await expect(card).toBeHidden()
      await expect(page.locator(`#m${number}-${side}`)).toBeFocused()
    }
  })

  test(`from the first citation of the ${side} side keys lead to the last and back @once`, async ({
    page,
    site,
  }) => {
    await openReader(page, site)
    await page.locator(`#m1-${side}`).focus()
    await page.keyboard.press('Enter')
    const card = (number: number) =>
      page.getByRole('dialog', { name: site.m('reader.mark.citation', { number, count: 17 }) })
    for (const number of NUMBERS.slice(1)) {
      await page.keyboard.press(number % 2 ? 'n' : 'ArrowRight')
      await expect(card(number)).toBeVisible()
      await expect(page.locator(`#m${number}-${side}`)).toBeInViewport()
      expect(await litSegments(page)).toHaveLength(1)
    }
    await expect(page.getByRole('button', { name: site.m('reader.mark.next') })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await page.keyboard.press('p')
    await expect(card(16)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator(`#m16-${side}`)).toBeFocused()
  })
}

test('a citation opens by pointer, one at a time, and a press elsewhere closes it', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await page.locator('#m1-tr').click()
  const dialogs = page.getByRole('dialog')
  await expect(dialogs).toHaveCount(1)
  await expect(page.locator('#m1-tr')).toHaveAttribute('aria-expanded', 'true')
  await checkAxe(page, 'an open citation')
  await page.getByRole('button', { name: site.m('reader.mark.next') }).click()
  await expect(
    page.getByRole('dialog', { name: site.m('reader.mark.citation', { number: 2, count: 17 }) }),
  ).toBeVisible()
  await page.locator('.bar-title').click()
  await expect(dialogs).toHaveCount(0)
  await expect(page.locator('[aria-expanded=true]')).toHaveCount(0)
})

test('a citation opened in a new tab is not kept from it @once', async ({ page, site, context }) => {
  await openReader(page, site)
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('#m3-tr').click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(tab).toHaveURL(/#citation-3$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the back-links of the list lead to the marker, or to its like on the side that is shown @once', async ({
  page,
  site,
}) => {
  await openReader(page, site, '?view=en')
  await page.locator('#citation-6 a[href="#m6-tr"]').click()
  await expect(page.locator('#m6-en')).toBeInViewport()
  expect(await litSegments(page)).toHaveLength(1)
})

test('a view that hides the open marker shows the same citation on the other side @once', async ({
  page,
  site,
}) => {
  await openReader(page, site, '?view=tr')
  await page.locator('#m5-tr').click()
  await page.keyboard.press('v')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'en')
  await expect(page.locator('#m5-en')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedId(page)).toBe('m5-en')
})

test('notes open like citations and are told apart from them', async ({ page, site }) => {
  await openReader(page, site)
  const mark = page.locator('a[data-note][id$="-tr"]').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card.locator('.note-body')).toHaveText(/\S/)
  await checkAxe(page, 'an open note')
  await page.keyboard.press('n')
  await expect(page.locator('a[data-note][id$="-tr"]').nth(1)).toHaveAttribute('aria-expanded', 'true')
})

test('as received, every repair shows what stood there and opens its reason', async ({ page, site }) => {
  await openReader(page, site)
  await expect(page.locator('.received').first()).toBeHidden()
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/\?received$/)
  await expect(page.locator('.received:visible')).toHaveCount(32)
  await checkAxe(page, 'the text as received')
  await page.locator('[data-repair]').first().focus()
  await page.keyboard.press('Enter')
  for (const number of [1, 2, 3]) {
    const card = page.getByRole('dialog', { name: site.m('reader.mark.repair', { number, count: 32 }) })
    await expect(card.locator('del')).toHaveText(/\S/)
    await expect(card.locator('.repair-why')).toHaveText(/\S/)
    await page.keyboard.press('n')
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await expect(page.locator('[data-repair][tabindex]')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a citation is a sheet below its marker', async ({ page, site }) => {
    await openReader(page, site)
    await page.locator('#m4-tr').tap()
    const card = page.getByRole('dialog', { name: site.m('reader.mark.citation', { number: 4, count: 17 }) })
    await expect(card).toBeVisible()
    await expect(async () => {
      const sheet = await card.boundingBox()
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0)
      expect(sheet?.width).toBe(390)
      const marker = await page.locator('#m4-tr').boundingBox()
      expect((marker?.y ?? 0) + (marker?.height ?? 0)).toBeLessThan(sheet?.y ?? 0)
    }).toPass({ timeout: 7_000 })
    await expect(page.locator('#m4-tr')).toBeInViewport()
    await checkAxe(page, 'a citation on a phone')
    await page.getByRole('button', { name: site.m('reader.mark.close') }).tap()
    await expect(card).toBeHidden()
  })

  test('the sheet hides no marker, also on the smallest phone @once', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openReader(page, site)
    const marker = page.locator('#m7-tr')
    for (const line of [300, 420]) {
      await marker.evaluate((element, y) => scrollBy(0, element.getBoundingClientRect().top - y), line)
      await marker.tap()
      const card = page.getByRole('dialog', {
        name: site.m('reader.mark.citation', { number: 7, count: 17 }),
      })
      await expect
        .poll(
          async () => ((await card.boundingBox())?.y ?? 0) - ((await marker.boundingBox())?.y ?? Infinity),
        )
        .toBeGreaterThan(12)
      await page.getByRole('button', { name: site.m('reader.mark.close') }).tap()
      await expect(card).toBeHidden()
    }
  })
})
