import Database from 'better-sqlite3'
import { join } from 'node:path'
import { card, comment, openReader, panelButton, selectWords, toolbar } from './annotate-page'
import { checkAxe, checkAxeInThemes, expect, PHONE, test } from './fixtures'
import { rememberTheme } from './theme'

const WORDS = { segment: 'p1.s2', words: 'temel itici gücünü' } as const

test('what opens over the text has no barrier in any theme', async ({ page, site }) => {
  await openReader(page, site)
  await page.locator('#m1-tr').click()
  await expect(page.locator('[role=dialog]').first()).toBeVisible()
  await checkAxeInThemes(page, 'a citation')
  await page.keyboard.press('Escape')

  await selectWords(page, WORDS)
  await checkAxeInThemes(page, 'the selection’s tools')
  await comment(page, site, 'Ne itiyor, ne çekiyor?')
  await expect(card(page, 'Ne itiyor')).toBeVisible()
  await checkAxeInThemes(page, 'a note in the margin')
  await panelButton(page, site).click()
  await checkAxeInThemes(page, 'all notes')
})

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

test('tools that cannot be drawn leave the text as it is, and say so', async ({ page, site, complaints }) => {
  complaints.announce(/ResizeObserver/u)
  // Stands for any fault: an old browser, an extension, a mistake of ours.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'))
  await page.goto(site.path('/read/[work]'))
  await expect(page.getByRole('alert').filter({ hasText: site.m('reader.failed.text') })).toBeVisible()
  await expect(page.locator('#reader [data-segment="p8.s1"]').first()).toBeVisible()
  await checkAxe(page, 'tools that could not be drawn')
})

test('a page that fails says so, and comes when it is asked for again', async ({
  page,
  site,
  server,
  complaints,
  baseURL,
}) => {
  complaints.announce(/ 500|React error #441/u)
  await page.request.post('/api/session', { headers: { origin: baseURL ?? '' } })
  await page.goto(site.path('/notebook'))
  const heading = page.getByRole('heading', { level: 1 })
  const whole = (await heading.textContent()) ?? ''
  const database = new Database(join(server.dataFolder, 'yanyana.db'))
  database.exec('ALTER TABLE "Session" RENAME TO "Mislaid"')
  try {
    await page.reload()
    await expect(heading).toHaveText(site.m('error.title'))
    await checkAxe(page, 'a page that failed')
  } finally {
    database.exec('ALTER TABLE "Mislaid" RENAME TO "Session"')
    database.close()
  }
  await page.getByRole('button', { name: site.m('error.retry') }).click()
  await expect(heading).toHaveText(whole)
})
