import { card, comment, expectSaved, field, openReader, selectWords, toolbar } from './annotate-page'
import { expect, test } from './fixtures'

const WORDS = { segment: 'p4.s2', words: 'temel belirleyici unsur' }

test('a page that crashes has lost nothing of what was typed', async ({ page, site, context }) => {
  await openReader(page, site)
  await selectWords(page, WORDS)
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.toolbar.comment'), exact: true })
    .click()
  await field(page, site).pressSequentially('Yarım kalan şu cümle', { delay: 10 })
  const crash = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => {})
  await crash

  const next = await context.newPage()
  await openReader(next, site)
  await expect(next.getByText(site.m('outbox.draft')).first()).toBeVisible()
  await selectWords(next, WORDS)
  await next.keyboard.press('c')
  await expect(field(next, site)).toHaveValue('Yarım kalan şu cümle')
  await next.keyboard.type(' bitti')
  await field(next, site).press('Control+Enter')
  await expectSaved(card(next, 'Yarım kalan şu cümle bitti'))
})

test('two tabs that write on one comment keep both, and each can be had', async ({ page, site, context }) => {
  await openReader(page, site)
  await selectWords(page, WORDS)
  await comment(page, site, 'Başı')
  await expectSaved(card(page, 'Başı'))
  const other = await context.newPage()
  await openReader(other, site)
  for (const [tab, text] of [
    [page, 'Burada yazılan'],
    [other, 'Orada yazılan'],
  ] as const) {
    const note = card(tab, 'Başı')
    const opener = note.locator('.annotation-open')
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
    await note.getByRole('button', { name: site.m('annotate.edit'), exact: true }).click()
    await field(tab, site).fill(text)
  }
  await field(page, site).fill('Burada yazılan başka')
  const others = other.getByRole('list', { name: site.m('annotate.draft.others') })
  await expect(others).toContainText('Burada yazılan başka')
  await other.reload()
  await openReader(other, site)
  await card(other, 'Başı').locator('.annotation-open').click()
  await card(other, 'Başı')
    .getByRole('button', { name: site.m('annotate.edit'), exact: true })
    .click()
  await expect(field(other, site)).toHaveValue('Burada yazılan başka')
  await expect(others).toContainText('Orada yazılan')
  await others.getByRole('button', { name: site.m('annotate.draft.show') }).click()
  await expect(field(other, site)).toHaveValue('Orada yazılan')
})
