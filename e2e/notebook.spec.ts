import type { Page } from '@playwright/test'
import { card } from './annotate-page'
import { checkAxe, checkAxeInThemes, expect, test } from './fixtures'
import { saveNote, saveReply } from './saved-note'
import type { Site } from './site'

const notes = (page: Page) => page.locator('.notebook-note')
const field = (page: Page, site: Site) => page.getByRole('searchbox', { name: site.m('notebook.label') })

/** Three comments of this reader, in both languages’ ways of writing capitals. */
async function fill(page: Page, origin: string): Promise<void> {
  for (const text of ['ISI nedir?', 'İSTANBUL **kalabalık**.', 'A plain remark.'])
    await saveNote(page.request, origin, text)
}

test('before the first note it says what will stand in it', async ({ page, site }) => {
  await page.goto(site.path('/notebook'))
  await expect(page.getByRole('heading', { level: 1, name: site.m('notebook.title') })).toBeVisible()
  await expect(page.getByRole('heading', { name: site.m('notebook.empty.title') })).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await checkAxe(page, 'an empty notebook')
})

test('has no barrier in any theme, and none at 320 pixels', async ({ page, site, baseURL }) => {
  await fill(page, baseURL ?? '')
  await page.goto(`${site.path('/notebook')}?q=isi`)
  await expect(notes(page)).toHaveCount(1)
  await checkAxeInThemes(page, 'the notebook')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${site.path('/notebook')}?kind=comment`)
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
  await checkAxeInThemes(page, 'the notebook at 320 pixels')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the notebook' : 'the notebook without scripts @once', () => {
    test.use({ javaScriptEnabled })

    test('shows each note beside its sentence in both languages', async ({ page, site, baseURL }) => {
      await fill(page, baseURL ?? '')
      await page.goto(site.path('/notebook'))
      await expect(notes(page)).toHaveCount(3)
      const [first] = [notes(page).first()]
      await expect(first.locator('[lang=tr] .notebook-words')).toHaveCount(1)
      await expect(first.locator('div[lang=en] .notebook-passage')).not.toBeEmpty()
      await expect(page.locator('.annotation-body strong')).toHaveText('kalabalık')
      await first.getByRole('link', { name: '¶1.1' }).click()
      const query = javaScriptEnabled ? '' : '\\?note=[0-9a-f-]+'
      await expect(page).toHaveURL(new RegExp(`${site.path('/read/[work]')}${query}#p1\\.s1$`))
      if (javaScriptEnabled) await expect(card(page, 'ISI nedir?')).toHaveAttribute('data-open', '')
    })

    test('is searched and narrowed by its form', async ({ page, site, baseURL }) => {
      await fill(page, baseURL ?? '')
      await page.goto(site.path('/notebook'))
      await field(page, site).fill('ısı')
      await field(page, site).press('Enter')
      await expect(notes(page).locator('mark')).toHaveText('ISI')
      await field(page, site).fill('istanbul')
      await field(page, site).press('Enter')
      await expect(notes(page).locator('mark')).toHaveText('İSTANBUL')
      await page.getByText(site.m('notebook.filters', { count: 0 })).click()
      await page.locator('select[name=meaning]').selectOption('doubt')
      await page.getByRole('button', { name: site.m('notebook.apply') }).click()
      await expect(page.getByText(site.m('notebook.none'))).toBeVisible()
      await page.getByRole('link', { name: site.m('notebook.clear') }).click()
      await expect(notes(page)).toHaveCount(3)
    })
  })
}

test('leads to a reply in its thread, and on a phone to the note in a list @once', async ({
  page,
  site,
  baseURL,
}) => {
  const note = await saveNote(page.request, baseURL ?? '', 'Söylenen')
  await saveReply(page.request, baseURL ?? '', note, 'Karşılık')
  await page.goto(`${site.path('/notebook')}?kind=reply`)
  await notes(page).getByRole('link', { name: '¶1.1' }).click()
  await expect(page.locator('.reply', { hasText: 'Karşılık' }).locator('> article')).toBeFocused()
  await page.setViewportSize({ width: 390, height: 780 })
  await page.goto(`${site.path('/notebook')}?kind=comment`)
  await notes(page).getByRole('link', { name: '¶1.1' }).click()
  await expect(page.getByRole('dialog').locator('.annotation[data-open]')).toContainText('Söylenen')
})

test('stays as it is searched and narrowed in the other language @once', async ({ page, site, baseURL }) => {
  await fill(page, baseURL ?? '')
  await page.goto(`${site.path('/notebook')}?q=isi&kind=comment&sort=time`)
  await page.locator('[data-locale-link]').click()
  await expect(page).toHaveURL(/\?q=isi&kind=comment&sort=time$/)
  await expect(notes(page)).toHaveCount(1)
})

test('sorts by time, and goes on where a page ends @once', async ({ page, site, baseURL }) => {
  test.slow()
  for (let count = 1; count <= 52; count++) await saveNote(page.request, baseURL ?? '', `Not ${count}.`)
  await page.goto(`${site.path('/notebook')}?sort=time`)
  await expect(notes(page)).toHaveCount(50)
  await expect(notes(page).first()).toContainText('Not 52.')
  await page.getByRole('link', { name: site.m('notebook.next') }).click()
  await expect(notes(page)).toHaveCount(2)
  await expect(notes(page).last()).toContainText('Not 1.')
  await page.getByRole('link', { name: site.m('notebook.first') }).click()
  await expect(notes(page)).toHaveCount(50)
})

test('by keys alone: from any page to the notebook, its search, a note, and its sentence @once', async ({
  page,
  site,
  baseURL,
}) => {
  await fill(page, baseURL ?? '')
  await page.goto(site.path('/about'), { waitUntil: 'networkidle' })
  await page
    .getByRole('navigation')
    .getByRole('link', { name: site.m('common.notebook') })
    .focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`${site.path('/notebook')}$`))
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  await expect(field(page, site)).toBeFocused()
  await page.keyboard.type('plain')
  await page.keyboard.press('Enter')
  await expect(notes(page)).toHaveCount(1)
  await notes(page).getByRole('link', { name: '¶1.1' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#p1\.s1$/)
})

test('holds nobody else’s notes, and is kept by no cache @once', async ({
  page,
  site,
  newReader,
  baseURL,
}) => {
  await saveNote(page.request, baseURL ?? '', 'Yalnız benim.')
  const other = await (await newReader()).newPage()
  const answer = await other.goto(site.path('/notebook'))
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(other.getByText('Yalnız benim.')).toHaveCount(0)
  await expect(other.getByRole('heading', { name: site.m('notebook.empty.title') })).toBeVisible()
})
