import type { Page } from '@playwright/test'
import {
  beginToRead,
  card,
  comment,
  expectSaved,
  field,
  isPainted,
  openReader,
  panelButton,
  selectWords,
} from './annotate-page'
import { checkAxe, expect, test } from './fixtures'
import type { Site } from './site'
import { listenToStatus } from './status'

const WORDS = { segment: 'p3.s2', words: 'bağımlı kalmak' }

/** What was said about the last step, at the edge of the window. */
function told(page: Page, site: Site, way: 'undone' | 'redone', deed: string) {
  return page
    .locator('.toast')
    .getByText(site.m(`annotate.history.${way}`, { deed: site.m(`annotate.history.deed.${deed}`) }))
}

/** Marks, comments, recolours, mends and deletes; leaves nothing on the page. */
async function doEverything(page: Page, site: Site): Promise<void> {
  await selectWords(page, WORDS)
  await comment(page, site, 'Gerekçe mi?')
  const note = card(page, 'Gerekçe mi?')
  await note.getByRole('button', { name: site.m('annotate.meaning.doubt'), exact: true }).click()
  await expect.poll(() => isPainted(page, 'doubt')).toBe(true)
  await note.getByRole('button', { name: site.m('annotate.edit'), exact: true }).click()
  await field(page, site).fill('Sonuç mu?')
  await page.keyboard.press('Control+Enter')
  await card(page, 'Sonuç mu?')
    .getByRole('button', { name: site.m('annotate.delete'), exact: true })
    .click()
  await expect(page.locator('article[data-annotation]')).toHaveCount(0)
}

/** Takes all of it back and makes it again, and looks at every state on the way. */
async function thereAndBack(page: Page, site: Site): Promise<void> {
  await page.keyboard.press('Control+z')
  await expect(told(page, site, 'undone', 'delete')).toBeVisible()
  await expect(card(page, 'Sonuç mu?')).toHaveAttribute('data-meaning', 'doubt')
  await page.keyboard.press('Control+z')
  await expect(told(page, site, 'undone', 'edit')).toBeVisible()
  await expect(card(page, 'Gerekçe mi?')).toHaveAttribute('data-meaning', 'doubt')
  await page.keyboard.press('Control+z')
  await expect(told(page, site, 'undone', 'recolour')).toBeVisible()
  await expect(card(page, 'Gerekçe mi?')).toHaveAttribute('data-meaning', 'idea')
  await page.keyboard.press('Control+z')
  await expect(told(page, site, 'undone', 'create')).toBeVisible()
  await expect(page.locator('article[data-annotation]')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.toast')).toContainText(site.m('annotate.history.nothing', { way: 'undo' }))

  await page.keyboard.press('Control+Shift+z')
  await expect(told(page, site, 'redone', 'create')).toBeVisible()
  await expect(card(page, 'Gerekçe mi?')).toHaveAttribute('data-meaning', 'idea')
  await page.keyboard.press('Control+y')
  await expect(card(page, 'Gerekçe mi?')).toHaveAttribute('data-meaning', 'doubt')
  await page.keyboard.press('Control+Shift+z')
  await expect(card(page, 'Sonuç mu?')).toHaveAttribute('data-meaning', 'doubt')
}

test('whatever was done to a note is undone and redone by key, and said', async ({ page, site }) => {
  await openReader(page, site)
  await doEverything(page, site)
  const said = await listenToStatus(page)
  await thereAndBack(page, site)
  for (const deed of ['delete', 'edit', 'recolour', 'create'])
    expect(await said()).toContain(
      site.m('annotate.history.undone', { deed: site.m(`annotate.history.deed.${deed}`) }),
    )
  await expectSaved(card(page, 'Sonuç mu?'))
  await page.reload()
  await expect(card(page, 'Sonuç mu?')).toHaveAttribute('data-meaning', 'doubt')
})

test('also while the server is down @once', async ({ page, site, server, complaints }) => {
  complaints.announce(/ERR_CONNECTION_REFUSED|request failed|Failed to load/)
  await openReader(page, site)
  await beginToRead(page)
  await server.stop()
  await doEverything(page, site)
  await thereAndBack(page, site)
  await expect(card(page, 'Sonuç mu?')).toHaveAttribute('data-state', 'waiting')
  await server.start()
  await page.reload()
  // A dozen changes wait, and go one after the other.
  await expect(card(page, 'Sonuç mu?')).toHaveAttribute('data-state', 'saved', { timeout: 30_000 })
})

test('the panel names what would be undone, and one deletion is undone once', async ({ page, site }) => {
  await openReader(page, site)
  await selectWords(page, WORDS)
  await comment(page, site, 'Silinecek')
  await card(page, 'Silinecek')
    .getByRole('button', { name: site.m('annotate.delete'), exact: true })
    .click()
  await expect(card(page, 'Silinecek')).toHaveCount(0)
  await panelButton(page, site).click()
  const panel = page.getByRole('dialog', { name: site.m('annotate.panel.title') })
  const named = (way: string, deed: string) =>
    panel.getByRole('button', {
      name: site.m(`annotate.history.${way}Deed`, { deed: site.m(`annotate.history.deed.${deed}`) }),
    })
  await expect(panel.getByRole('heading', { name: site.m('annotate.undo.last') })).toBeVisible()
  await checkAxe(page, 'the panel with something to undo')
  await named('undo', 'delete').click()
  await expect(card(page, 'Silinecek').first()).toBeVisible()
  await expect(panel.getByRole('heading', { name: site.m('annotate.undo.last') })).toHaveCount(0)
  await expect(panel.getByRole('status')).toHaveText(
    site.m('annotate.history.undone', { deed: site.m('annotate.history.deed.delete') }),
  )
  await expect(named('undo', 'create')).toBeVisible()
  await named('redo', 'delete').click()
  await panel.getByRole('button', { name: site.m('annotate.undo.action'), exact: true }).click()
  await expect(named('redo', 'delete')).toBeVisible()
  await expect(named('undo', 'create')).toBeVisible()
})

test('in a field the keys are the browser’s, and what changed elsewhere is not undone @once', async ({
  page,
  site,
  context,
}) => {
  await openReader(page, site)
  await selectWords(page, WORDS)
  await comment(page, site, 'Burada')
  await expectSaved(card(page, 'Burada'))
  await card(page, 'Burada')
    .getByRole('button', { name: site.m('annotate.edit'), exact: true })
    .click()
  await field(page, site).press('End')
  await page.keyboard.type(' ve şimdi')
  await page.keyboard.press('Control+z')
  await expect(field(page, site)).not.toHaveValue('Burada ve şimdi')
  await field(page, site).fill('Burada da')
  await page.keyboard.press('Control+Enter')
  await expectSaved(card(page, 'Burada da'))

  const other = await context.newPage()
  await openReader(other, site)
  await card(other, 'Burada da').locator('.annotation-open').click()
  await card(other, 'Burada da')
    .getByRole('button', { name: site.m('annotate.edit'), exact: true })
    .click()
  await field(other, site).fill('Orada')
  await other.keyboard.press('Control+Enter')
  await expect(card(page, 'Orada')).toBeVisible()
  await page.bringToFront()
  await page.keyboard.press('Control+z')
  const deed = site.m('annotate.history.deed.edit')
  await expect(page.locator('.toast')).toContainText(
    site.m('annotate.history.refused', { way: 'undo', deed, reason: 'changed' }),
  )
  await expect(card(page, 'Orada')).toBeVisible()
})
