import { VIEWS, type View } from '../lib/reading/view'
import { checkAxe, expect, PHONE, test } from './fixtures'
import {
  clickSentence,
  focusedId,
  hoverSentence,
  openReader,
  readAt,
  readerIsReady,
  sentence,
  topOf,
} from './reader'

/** Half a pixel for each rounding of the layout. */
const STILL = 1

test('each view is one key away, stays in the address, and the sentence being read does not move @once', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await readAt(page, 'p3.s3')
  const before = await topOf(page, 'p3.s3')
  const cycle: View[] = ['stacked', 'interlinear', 'tr', 'en']
  for (const view of cycle) {
    await page.keyboard.press('v')
    await expect(page.locator('html')).toHaveAttribute('data-view', view)
    await expect(page).toHaveURL(new RegExp(`\\?view=${view}$`))
    await expect(page.getByRole('status')).toContainText(site.m(`reader.view.${view}`))
    const after = await topOf(page, 'p3.s3', view === 'en' ? 'en' : 'tr')
    expect(Math.abs((after ?? 0) - (before ?? 0)), `moved by, in ${view}`).toBeLessThanOrEqual(STILL)
  }
  await page.keyboard.press('v')
  await expect(page.locator('html')).not.toHaveAttribute('data-view')
  await expect(page).toHaveURL(/\/kritik-mineraller$/)
  await page.keyboard.press('Shift+V')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'en')
})

test('a sentence under the mouse is the one that stays still @once', async ({ page, site }) => {
  await openReader(page, site)
  await readAt(page, 'p3.s2')
  await hoverSentence(page, 'p3.s6')
  await expect(sentence(page, 'p3.s6', 'en')).toHaveAttribute('data-lit')
  const before = await topOf(page, 'p3.s6')
  await page.keyboard.press('v')
  expect(Math.abs(((await topOf(page, 'p3.s6')) ?? 0) - (before ?? 0))).toBeLessThanOrEqual(STILL)
})

test('the switch in the bar shows each view, which is there again after a reload', async ({ page, site }) => {
  // axe reads the whole page five times over.
  test.slow()
  await openReader(page, site)
  for (const view of VIEWS) {
    await page.getByRole('radio', { name: site.m(`reader.view.${view}`) }).check()
    for (const side of ['tr', 'en'] as const) {
      const isShown = view !== (side === 'tr' ? 'en' : 'tr')
      await expect(sentence(page, 'p1.s1', side)).toBeVisible({ visible: isShown })
    }
    await checkAxe(page, `the ${view} view`)
  }
  await page.reload()
  await readerIsReady(page)
  await expect(page.getByRole('radio', { name: site.m('reader.view.en') })).toBeChecked()
  await page.goto(site.path('/read/[work]'))
  await expect(sentence(page, 'p1.s1')).toBeHidden()
})

test('a view in the address wins over the one remembered @once', async ({ page, site }) => {
  await openReader(page, site, '?view=tr')
  await page.keyboard.press('v')
  await openReader(page, site, '?view=interlinear')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'interlinear')
  await openReader(page, site, '?view=sideways')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'en')
})

test('the sides change places by key and by button @once', async ({ page, site }) => {
  await openReader(page, site)
  const left = (side: 'tr' | 'en') =>
    sentence(page, 'p1.s1', side).evaluate((e) => e.getBoundingClientRect().left)
  expect(await left('tr')).toBeLessThan(await left('en'))
  await page.keyboard.press('x')
  await expect(page).toHaveURL(/\?swap$/)
  await expect(page.getByRole('status')).toHaveText(site.m('reader.view.englishFirst'))
  expect(await left('en')).toBeLessThan(await left('tr'))
  await page.getByRole('button', { name: site.m('reader.view.swap') }).click()
  expect(await left('tr')).toBeLessThan(await left('en'))
})

test('with one language alone, a sentence’s partner opens on request and gives the focus back', async ({
  page,
  site,
}) => {
  await openReader(page, site, '?view=tr')
  await readAt(page, 'p2.s2')
  await clickSentence(page, 'p2.s2')
  const card = page.getByRole('dialog', { name: site.m('reader.sentence.label') })
  await expect(card.locator('[lang=en]')).toContainText('Lithium')
  await checkAxe(page, 'a sentence’s partner')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()

  await page.keyboard.press('j')
  const from = await focusedId(page)
  await page.keyboard.press('Enter')
  await expect(card).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect.poll(() => focusedId(page)).toBe(from)
})

test('the second click on a sentence closes its card; selecting a word opens none @once', async ({
  page,
  site,
}) => {
  await openReader(page, site, '?view=en')
  await readAt(page, 'p2.s2', 'en')
  const card = page.getByRole('dialog', { name: site.m('reader.sentence.label') })
  await clickSentence(page, 'p2.s2', 'en')
  await expect(card).toBeVisible()
  await clickSentence(page, 'p2.s2', 'en')
  await expect(card).toBeHidden()
  await clickSentence(page, 'p2.s3', 'en', 2)
  await page.waitForTimeout(400)
  await expect(card).toBeHidden()
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the paragraphs are stacked, and one menu holds all tools', async ({ page, site }) => {
    await openReader(page, site)
    await expect(page.locator('html')).not.toHaveAttribute('data-view')
    const [turkish, english] = [await topOf(page, 'p1.s1'), await topOf(page, 'p1.s1', 'en')]
    expect(english).toBeGreaterThan(turkish ?? Infinity)
    await page.getByRole('button', { name: site.m('reader.tool.menu') }).tap()
    const menu = page.getByRole('dialog', { name: site.m('reader.tool.menu') })
    await checkAxe(page, 'the menu of a phone')
    await menu.getByRole('radio', { name: site.m('reader.view.interlinear') }).tap()
    await expect(page.locator('html')).toHaveAttribute('data-view', 'interlinear')
    for (const button of await menu.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
    await menu.getByRole('button', { name: site.m('reader.tool.keys') }).tap()
    await expect(page.getByRole('dialog', { name: site.m('reader.tool.keys') })).toBeVisible()
    await checkAxe(page, 'the keys on a phone')
  })
})

test('on paper the sides stand as the view says, in rows that every browser may break over two sheets @once', async ({
  page,
  site,
}) => {
  const boxes = async () => {
    const [tr, number, en] = await Promise.all(
      ['[data-side="tr"]', '.num', '[data-side="en"]'].map((part) =>
        page.locator(`#p2 > ${part}`).boundingBox(),
      ),
    )
    if (!tr || !number || !en) throw new Error('a paragraph without its parts')
    return { tr, number, en }
  }
  await page.emulateMedia({ media: 'print' })
  await page.goto(site.path('/read/[work]'))
  // Gecko moves the row of a grid to the next sheet as a whole, and cuts off what a sheet does not hold.
  await expect(page.locator('#p2')).toHaveCSS('display', 'flex')
  const facing = await boxes()
  expect(Math.abs(facing.tr.width - facing.en.width)).toBeLessThan(STILL)
  expect(facing.en.y).toBe(facing.tr.y)
  expect(facing.number.x).toBeGreaterThanOrEqual(facing.tr.x + facing.tr.width)
  expect(facing.en.x).toBeGreaterThanOrEqual(facing.number.x + facing.number.width)
  await page.goto(`${site.path('/read/[work]')}?view=stacked&swap`)
  const stacked = await boxes()
  expect(stacked.tr.y).toBeGreaterThan(stacked.en.y + stacked.en.height)
})
