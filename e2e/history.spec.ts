import { checkAxe, expect, test } from './fixtures'
import { clickSentence, openReader, readAt } from './reader'
import { REVISED } from './site'

const REVISION = '/read/[work]/revisions/[revision]'

test('the colophon leads to every revision of the text', async ({ page, site }) => {
  await page.goto(site.path('/read/[work]'))
  await page.locator('#colophon').getByRole('link').last().click()
  await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]/history')}$`))
  const entries = page.getByRole('main').getByRole('region')
  await expect(entries.first().getByRole('heading', { level: 2 })).toHaveText(
    site.m('history.revision', { revision: 2 }),
  )
  await expect(entries.last()).toContainText(site.m('history.first'))
})

test('a revision shows what was taken out and put in, under its own language, and says so', async ({
  page,
  site,
}) => {
  await page.goto(site.path('/read/[work]/history'))
  const change = page.getByRole('listitem').filter({ hasText: '¶3.6' })
  const text = change.locator('[lang=en][data-side=en]')
  await expect(text.getByRole('deletion')).toContainText('currently')
  await expect(text.getByRole('insertion')).toContainText('already')
  await expect(text.getByRole('deletion')).toContainText(site.m('history.removed.begins'))
  await expect(text.getByRole('insertion')).toContainText(site.m('history.added.ends'))
  await expect(text.getByRole('deletion')).toHaveCSS('text-decoration-line', 'line-through')
  await expect(text.getByRole('insertion')).toHaveCSS('text-decoration-line', 'underline')
})

test('a sentence has every state of both its sides, the newest first', async ({ page, site }) => {
  await page.goto(site.path('/read/[work]/history'))
  await page.getByRole('link', { name: '¶1.11' }).click()
  await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]/history/[segment]')}$`))
  const states = page.getByRole('main').getByRole('region')
  await expect(states).toHaveCount(2)
  await expect(states.first().getByRole('insertion')).toContainText('neither perpetual nor')
  await expect(states.last().locator('[lang=en]')).toContainText(
    'that lack permanence and are non-renewable.',
  )
  await expect(states.last().locator('[lang=tr]')).toContainText('sürekliliği olmayan')
  await expect(states.last().getByRole('deletion')).toHaveCount(0)
  await page.getByRole('link', { name: site.m('history.sentence.read') }).click()
  await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]')}#${REVISED.segment}$`))
})

test('in the reader the card of a changed sentence leads to its history, and no other does', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  const history = page.getByRole('link', { name: site.m('reader.sentence.history') })
  await clickSentence(page, 'p1.s2')
  await expect(page.getByRole('button', { name: site.m('reader.sentence.copy.link') })).toBeVisible()
  await expect(history).toHaveCount(0)
  await page.keyboard.press('Escape')
  await readAt(page, REVISED.segment)
  await clickSentence(page, REVISED.segment)
  await history.click()
  await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]/history/[segment]')}$`))
})

test('a sentence that never changed says so @once', async ({ page, site }) => {
  await page.goto(site.path('/read/[work]/history/[segment]').replace(REVISED.segment, 'p1.s2'))
  await expect(page.getByText(site.m('history.sentence.unchanged'))).toBeVisible()
})

test('an earlier revision is read whole, says what it is, and is not the text’s address', async ({
  page,
  site,
}) => {
  await page.goto(`${site.path(REVISION)}#p3.s6`)
  await expect(page.getByText(site.m('history.text.earlier', { revision: 1, current: 2 }))).toBeVisible()
  await expect(page.locator('[id="en.p3.s6"]')).toContainText('is currently an important supplier')
  for (const side of ['tr', 'en']) {
    await expect(page.getByRole('article').locator(`[lang=${side}] > [id]`)).toHaveCount(47)
  }
  await expect(page.locator('[id="p3.s6"]')).toBeInViewport()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(new URL(canonical ?? '').pathname).toBe(site.path('/read/[work]'))
  await checkAxe(page, 'an earlier revision')
})

test('an earlier revision fits 320 pixels', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(site.path(REVISION))
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await checkAxe(page, 'an earlier revision at 320 pixels')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the history is there @once', async ({ page, site }) => {
    await page.goto(site.path('/read/[work]/history'))
    await expect(page.getByRole('deletion').first()).toBeVisible()
    await page.goto(site.path(REVISION))
    await expect(page.locator('[id="p1.s1"]')).toBeVisible()
  })
})
