import { checkAxe, expect, test, watchLayoutShift } from './fixtures'
import {
  clickSentence,
  focusedId,
  hoverSentence,
  litSegments,
  openReader,
  readAt,
  readerIsReady,
  sentence,
  topOf,
} from './reader'

test('hovering and focusing a sentence light its partner @once', async ({ page, site }) => {
  await openReader(page, site)
  await readAt(page, 'p2.s3')
  await hoverSentence(page, 'p2.s3')
  await expect(sentence(page, 'p2.s3')).toHaveAttribute('data-lit')
  await expect(sentence(page, 'p2.s3', 'en')).toHaveAttribute('data-lit')
  await page.locator('.bar-title').hover()
  await expect(page.locator('[data-lit]')).toHaveCount(0)
  await page.locator('#m2-en').focus()
  expect(await litSegments(page)).toEqual(['p2.s2'])
})

test('Tab enters the text where it is read, and keys go from sentence to sentence', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await readAt(page, 'p3.s3')
  const scrolled = await page.evaluate(() => scrollY)
  await page.locator('[data-locale-link]').focus()
  await page.keyboard.press('Tab')
  await expect(sentence(page, 'p3.s3')).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  const steps = [
    ['ArrowDown', 'p3.s4'],
    ['j', 'p3.s5'],
    ['ArrowRight', 'en.p3.s5'],
    ['k', 'en.p3.s4'],
    ['s', 'p3.s4'],
    ['End', 'p3.s8'],
    ['j', 'p4.s1'],
    ['ArrowUp', 'p3.s8'],
    ['Home', 'p3.s1'],
  ] as const
  for (const [key, id] of steps) {
    await page.keyboard.press(key)
    expect(await focusedId(page), key).toBe(id)
    expect(await litSegments(page)).toEqual([id.replace('en.', '')])
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  }
  await checkAxe(page, 'the sentence cursor')
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedId(page)).toBe('')
})

test('arrow keys scroll for a reader who has only clicked @once', async ({ page, site }) => {
  await openReader(page, site)
  await readAt(page, 'p2.s2')
  await clickSentence(page, 'p2.s2')
  await page.waitForTimeout(300)
  await page.keyboard.press('Escape')
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
})

test('a permalink leads to its sentence and lights it on both sides, also where its side is hidden @once', async ({
  page,
  site,
}) => {
  await openReader(page, site, '#p5.s2')
  await expect(sentence(page, 'p5.s2')).toBeInViewport()
  expect(await litSegments(page)).toEqual(['p5.s2'])
  await page.evaluate(() => (location.hash = 'en.p2.s1'))
  await expect(sentence(page, 'p2.s1', 'en')).toBeInViewport()
  expect(await litSegments(page)).toEqual(['p2.s1'])

  await openReader(page, site, '?view=en#p7.s1')
  await expect(sentence(page, 'p7.s1', 'en')).toBeInViewport()
  expect(await litSegments(page)).toEqual(['p7.s1'])
  await page.evaluate(() => (location.hash = 'p2.s2'))
  await expect(sentence(page, 'p2.s2', 'en')).toBeInViewport()
})

test('the place is kept, offered on return, and moves nothing', async ({ page, site }) => {
  await openReader(page, site)
  await expect(page.locator('.place-offer')).toHaveCount(0)
  await readAt(page, 'p4.s3')
  await page.goto(site.path('/'))
  await openReader(page, site)
  const offer = page.getByRole('button', { name: site.m('reader.place.continue', { paragraph: '4' }) })
  await expect(offer).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await checkAxe(page, 'the place offered')
  await offer.click()
  await expect(sentence(page, 'p4.s3')).toBeInViewport()
  expect(await litSegments(page)).toEqual(['p4.s3'])
  await expect(offer).toHaveCount(0)

  await page.waitForTimeout(1000)
  await page.goto(site.path('/'))
  await openReader(page, site)
  await page.getByRole('button', { name: site.m('reader.place.dismiss') }).click()
  await expect(offer).toHaveCount(0)

  await openReader(page, site, '#p6')
  await expect(offer).toHaveCount(0)
})

test('the outline names every paragraph, marks the one being read, and leads there', async ({
  page,
  site,
}) => {
  await openReader(page, site)
  await readAt(page, 'p3.s2')
  await page.keyboard.press('o')
  const outline = page.getByRole('dialog', { name: site.m('reader.tool.outline') })
  await expect(outline.getByRole('link')).toHaveCount(8)
  await expect(outline.locator('[aria-current=location]')).toHaveAttribute('href', '#p3')
  await expect(outline.locator('[aria-current=location]')).toBeFocused()
  await checkAxe(page, 'the outline')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(outline).toBeHidden()
  await expect(page).toHaveURL(/#p4$/)
  await expect(sentence(page, 'p4.s1')).toBeFocused()
})

test('the other interface language opens at the same sentence and view', async ({ page, site }) => {
  await openReader(page, site, '?view=interlinear')
  await readAt(page, 'p4.s3')
  await page.locator('[data-locale-link]').focus()
  await page.keyboard.press('Enter')
  const other = site.locale === 'tr' ? 'en' : 'tr'
  await expect(page).toHaveURL(new RegExp(`/${other}/.*\\?view=interlinear#p4\\.s3$`))
  await readerIsReady(page)
  await expect(sentence(page, 'p4.s3')).toBeInViewport()
})

test('a sentence is copied as a link and as a passage in both languages with its reference', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReader(page, site)
  await readAt(page, 'p2.s2')
  await clickSentence(page, 'p2.s2')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: site.m('reader.sentence.copy.link') }).click()
  await expect(page.getByRole('status')).toHaveText(site.m('reader.sentence.done.link'))
  expect(await copied()).toMatch(/\/kritik-mineraller#p2\.s2$/)
  await page.getByRole('button', { name: site.m('reader.sentence.copy.passage') }).click()
  await expect(page.getByRole('status')).toHaveText(site.m('reader.sentence.done.passage'))
  const passage = await copied()
  expect(passage).toMatch(/^“Örneğin lityum, .*”\n\n“Lithium, .*”\n\n/)
  expect(passage).toContain(site.m('reader.sentence.where', { paragraph: '2', sentence: '2' }))
  expect(passage).toMatch(/AVİM.*#p2\.s2$/)
  expect(passage).not.toMatch(/\[\d+\]/)
})

test('the progress line grows with reading @once', async ({ page, site }) => {
  await openReader(page, site)
  const width = () => page.locator('.progress').evaluate((line) => line.getBoundingClientRect().width)
  const start = await width()
  await readAt(page, 'p4.s1')
  await expect.poll(width).toBeGreaterThan(start + 200)
  await readAt(page, 'p8.s2')
  await expect.poll(width).toBeGreaterThan(1200)
})

test('the help lists the keys, by key and by button, and gives the focus back', async ({ page, site }) => {
  await openReader(page, site)
  await readAt(page, 'p2.s1')
  await page.keyboard.press('j')
  const from = await focusedId(page)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: site.m('reader.tool.keys') })
  await expect(help.getByText(site.m('reader.key.viewNext'))).toBeVisible()
  await checkAxe(page, 'the help')
  await page.keyboard.press('v')
  await expect(page.locator('html')).not.toHaveAttribute('data-view')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect.poll(() => focusedId(page)).toBe(from)
  await page.getByRole('button', { name: site.m('reader.tool.keys') }).click()
  await expect(help).toBeVisible()
})

test('nothing on the page moves when the tools wake up @once', async ({ page, site }) => {
  const still = await watchLayoutShift(page)
  await openReader(page, site)
  expect(await topOf(page, 'p1.s1')).not.toBeNull()
  await still()
})
