import {
  beginToRead,
  card,
  comment,
  expectSaved,
  field,
  openReader,
  panelButton,
  selectWords,
  toolbar,
} from './annotate-page'
import { expect, test } from './fixtures'

test('an edit that clashes with another tab shows both texts and loses neither', async ({
  page,
  site,
  context,
  complaints,
}) => {
  complaints.announce(/412/)
  await openReader(page, site)
  await selectWords(page, { segment: 'p3.s4', words: 'dünya uranyum üretiminin' })
  await comment(page, site, 'İlk hâli')
  await expectSaved(card(page, 'İlk hâli'))

  const other = await context.newPage()
  await openReader(other, site)
  for (const tab of [page, other]) {
    const note = card(tab, 'İlk hâli')
    const opener = note.locator('.annotation-open')
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
    await note.getByRole('button', { name: site.m('annotate.edit'), exact: true }).click()
  }
  await field(page, site).fill('Burada değişti')
  await page.keyboard.press('Control+Enter')
  await expectSaved(card(page, 'Burada değişti'))
  await field(other, site).fill('Orada değişti')
  await field(other, site).press('Control+Enter')

  const clash = card(other, site.m('annotate.clash.changed'))
  await expect(clash).toContainText('Burada değişti')
  await expect(clash).toContainText('Orada değişti')
  await clash.getByRole('button', { name: site.m('annotate.clash.merge') }).click()
  await expect(field(other, site)).toHaveValue('Burada değişti\n\nOrada değişti')
  await field(other, site).press('Control+Enter')
  await expectSaved(card(other, 'Orada değişti'))
  await expect(card(page, 'Orada değişti')).toBeVisible()
})

test('what is saved while the server is down waits, is counted, and is sent when it is back', async ({
  page,
  site,
  server,
  complaints,
}) => {
  complaints.announce(/ERR_CONNECTION_REFUSED|request failed|Failed to load/)
  await openReader(page, site)
  // The editor comes with the reader's first deed, for which a server is needed.
  await beginToRead(page)
  await server.stop()
  await selectWords(page, { segment: 'p3.s1', words: 'açık ara' })
  await comment(page, site, 'Bağlantı yokken')
  await expect(card(page, 'Bağlantı yokken')).toContainText(site.m('annotate.state.waiting'))
  await expect(page.getByText(site.m('annotate.state.saved'), { exact: true })).toHaveCount(0)
  await expect(panelButton(page, site)).toHaveAccessibleName(
    site.m('annotate.button', { shared: 'false', count: 1, unsaved: 1 }),
  )
  await server.start()
  await page.reload()
  await expect(panelButton(page, site)).toHaveAccessibleName(
    site.m('annotate.button', { shared: 'false', count: 1, unsaved: 0 }),
  )
  const listed = await page.request.get('/api/works/kritik-mineraller/annotations')
  expect(JSON.stringify(await listed.json())).toContain('Bağlantı yokken')
})

test('what the server refuses for good keeps its words, says why, and can be sent again @once', async ({
  page,
  site,
  complaints,
}) => {
  complaints.announce(/422/)
  await openReader(page, site)
  await page.route('**/api/annotations/*', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'too-many-notes' }),
    }),
  )
  await selectWords(page, { segment: 'p3.s1', words: 'küresel ölçekteki' })
  await comment(page, site, 'Sığmadı')
  await expect(card(page, 'Sığmadı')).toContainText(site.m('errors.too-many-notes'))
  await page.unroute('**/api/annotations/*')
  await page.reload()
  const note = card(page, 'Sığmadı')
  await note.locator('.annotation-open').click()
  await note.getByRole('button', { name: site.m('annotate.retry') }).click()
  await expectSaved(note)
})

test('a draft outlives the page and is offered again', async ({ page, site }) => {
  const words = { segment: 'p4.s2', words: 'temel belirleyici unsur' }
  await openReader(page, site)
  await selectWords(page, words)
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.toolbar.comment'), exact: true })
    .click()
  await field(page, site).fill('Yarım kalan')
  await page.reload()
  await openReader(page, site)
  await selectWords(page, words)
  await page.keyboard.press('c')
  await expect(field(page, site)).toHaveValue('Yarım kalan')
  await expect(page.getByText(site.m('annotate.editor.restored'))).toBeVisible()
  await page.keyboard.press('Escape')
  await panelButton(page, site).click()
  await page.getByRole('button', { name: site.m('annotate.draft.open') }).click()
  await expect(field(page, site)).toHaveValue('Yarım kalan')
  await page.getByRole('button', { name: site.m('annotate.editor.save'), exact: true }).click()
  await expectSaved(card(page, 'Yarım kalan'))
  await panelButton(page, site).click()
  await expect(page.getByRole('button', { name: site.m('annotate.draft.open') })).toHaveCount(0)
})

test('what comes with the first deed and cannot be fetched is said, and there when the line is back @once', async ({
  page,
  site,
  complaints,
}) => {
  complaints.announce(/ERR_INTERNET_DISCONNECTED|Failed to load/u)
  await openReader(page, site)
  await page.context().setOffline(true)
  await page.keyboard.press('j')
  await page.keyboard.press('h')
  await page.keyboard.press('c')
  const said = page.locator('.toast')
  await expect(said).toContainText(site.m('outbox.missing'))
  await expect(field(page, site)).toHaveCount(0)
  await page.context().setOffline(false)
  await said.getByRole('button', { name: site.m('outbox.again') }).click()
  await expect(field(page, site)).toBeFocused()
})
