import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { card, field as editor, openReader, panelButton, selectWords, toolbar } from './annotate-page'
import { checkAxe, expect, test } from './fixtures'
import { hypothesisFile } from './hypothesis-file'
import { saveNote } from './saved-note'
import type { Site } from './site'

const FORMATS = ['JSON-LD', 'Markdown', 'HTML', 'CSV'] as const

const section = (page: Page, site: Site, name: string) =>
  page.getByRole('region', { name: site.m(`portable.${name}.title`) })

async function openPage(page: Page, site: Site): Promise<void> {
  await page.goto(site.path('/notebook/transfer'))
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

async function choose(page: Page, site: Site, name: string, buffer: Buffer): Promise<void> {
  await section(page, site, 'import')
    .getByLabel(site.m('portable.import.choose'))
    .setInputFiles({ name, mimeType: 'application/json', buffer })
}

test('a reader takes their notes out in every form, and a program reads them', async ({
  page,
  site,
  baseURL,
}) => {
  await openPage(page, site)
  await saveNote(page.request, baseURL ?? '', 'Taşınacak söz')
  for (const format of FORMATS) {
    await page.getByRole('radio', { name: format }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: site.m('portable.export.submit') }).click(),
    ])
    expect(await textOf(download)).toContain('Taşınacak söz')
    await expect(page.getByRole('status').filter({ hasText: download.suggestedFilename() })).toBeVisible()
  }
})

test('a long export can be stopped @once', async ({ page, site, complaints }) => {
  complaints.announce(/request failed|net::ERR_ABORTED/)
  await page.route('**/api/export?*', () => {})
  await openPage(page, site)
  await page.getByRole('button', { name: site.m('portable.export.submit') }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: site.m('portable.export.cancel') }).click()
  await expect(page.getByText(site.m('portable.export.cancelled'))).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('a file is looked at first, then taken in; the second time there is nothing new', async ({
  page,
  site,
}) => {
  await openPage(page, site)
  await choose(page, site, 'hypothesis.json', hypothesisFile())
  const box = section(page, site, 'import')
  await expect(box.getByRole('heading', { level: 3 })).toBeFocused()
  await expect(box).toContainText(site.m('portable.import.attach', { count: 1 }))
  await expect(box).toContainText(site.m('portable.import.detached', { count: 1 }))
  await checkAxe(page, 'the preview of an import')
  const before = await page.request.get('/api/works/kritik-mineraller/annotations')
  expect(((await before.json()) as { items: unknown[] }).items).toHaveLength(0)

  await box.getByRole('button', { name: site.m('portable.import.submit', { count: 2 }) }).click()
  await expect(box.getByText(site.m('portable.import.done', { count: 2 }))).toBeVisible()
  await box.locator('summary').first().click()
  await box.getByRole('link', { name: site.m('portable.import.open') }).click()
  await expect(page).toHaveURL(/#p\d+\.s\d+$/u)
  await expect(page.getByText('Not bir').first()).toBeVisible()

  await openPage(page, site)
  await choose(page, site, 'hypothesis.json', hypothesisFile())
  await expect(box).toContainText(site.m('portable.import.present', { count: 2 }))
  await expect(box.getByRole('button', { name: site.m('portable.import.again') })).toBeVisible()
})

test('what cannot be taken is told with its reason, and left out only by who says so @once', async ({
  page,
  site,
}) => {
  await openPage(page, site)
  await choose(page, site, 'mixed.json', hypothesisFile({ others: true }))
  const box = section(page, site, 'import')
  await box.getByText(site.m('portable.import.refused', { count: 1 })).click()
  await expect(box.getByText(site.m('portable.import.reason.another-reader'))).toBeVisible()
  await box.getByRole('button', { name: site.m('portable.import.submit', { count: 2 }) }).click()
  await expect(box.getByText(site.m('portable.import.leaveFirst'))).toBeVisible()
  await box.getByRole('checkbox').check()
  await box.getByRole('button', { name: site.m('portable.import.submit', { count: 2 }) }).click()
  await expect(box.getByText(site.m('portable.import.done', { count: 2 }))).toBeVisible()
})

test('a file that is none of ours is refused in a sentence @once', async ({ page, site, complaints }) => {
  complaints.announce(/422|400/)
  await openPage(page, site)
  await choose(page, site, 'other.json', Buffer.from('{"rows":[]}'))
  await expect(page.getByText(site.m('errors.import-unknown-format'))).toBeVisible()
  await choose(page, site, 'broken.json', Buffer.from('{'))
  await expect(page.getByText(site.m('portable.import.broken'))).toBeVisible()
})

test('everything is taken in one archive, and then deleted, here and on the server', async ({
  page,
  site,
  baseURL,
}) => {
  await openPage(page, site)
  await saveNote(page.request, baseURL ?? '', 'Silinecek söz')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: site.m('portable.take.submit') }).click(),
  ])
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  expect(Object.values(files).some((file) => strFromU8(file).includes('Silinecek söz'))).toBe(true)

  const reader = await page.context().newPage()
  await openReader(reader, site)
  await expect(card(reader, 'Silinecek söz')).toBeVisible()
  await selectWords(reader, { segment: 'p3.s1', words: 'açık ara' })
  await toolbar(reader)
    .getByRole('button', { name: site.m('annotate.toolbar.comment'), exact: true })
    .click()
  await editor(reader, site).fill('Henüz kaydedilmemiş')
  const notebook = await page.context().newPage()
  await notebook.goto(site.path('/notebook'))
  await expect(notebook.getByText('Silinecek söz')).toBeVisible()
  await page.bringToFront()
  await page.evaluate(() => localStorage.setItem('yanyana.draft.deneme', '{}'))
  const box = section(page, site, 'delete')
  const field = box.getByRole('textbox')
  await field.fill('evet')
  await field.press('Enter')
  await expect(
    box.getByText(site.m('portable.delete.mistyped', { word: site.m('portable.delete.word') })),
  ).toBeVisible()
  await field.fill(site.locale === 'tr' ? 'sil' : 'delete')
  await field.press('Enter')
  await expect(box.getByText(site.m('portable.delete.done'))).toBeVisible()
  expect(await (await page.request.get('/api/session')).json()).toEqual({ viewer: null, publicLayer: null })
  expect(await page.evaluate(() => localStorage.getItem('yanyana.draft.deneme'))).toBeNull()
  await checkAxe(page, 'after everything was deleted')

  // The other tabs have forgotten it; what was being written in one of them has not been lost.
  await expect(notebook.getByText('Silinecek söz')).toHaveCount(0)
  await expect(card(reader, 'Silinecek söz')).toHaveCount(0)
  await panelButton(reader, site).click()
  await expect(reader.locator('.annotation-draft')).toContainText('Henüz kaydedilmemiş')
})

test('all of it is done by keyboard alone @once', async ({ page, site, baseURL }) => {
  await openPage(page, site)
  await saveNote(page.request, baseURL ?? '', 'Klavyeyle')
  await page.getByRole('radio', { name: 'JSON-LD' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Markdown' })).toBeChecked()
  for (let stops = 0; stops < 4; stops++) await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: site.m('portable.export.submit') })).toBeFocused()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/\.md$/u)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the file and the archive are to be had @once', async ({ page, site, baseURL }) => {
    await openPage(page, site)
    await saveNote(page.request, baseURL ?? '', 'Betiksiz')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: site.m('portable.export.submit') }).click(),
    ])
    expect(await textOf(file)).toContain('Betiksiz')
    await expect(page.getByText(site.m('portable.noScript'))).toHaveCount(2)
    await expect(page.getByText(site.m('portable.noScript')).first()).toBeVisible()
    await expect(section(page, site, 'delete').getByRole('button')).toHaveCount(0)
  })
})
