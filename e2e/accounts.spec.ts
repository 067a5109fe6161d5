import { field, openAccount, PASSWORD, press, signIn } from './account-page'
import { checkAxe, expect, test } from './fixtures'
import { saveNote } from './saved-note'

test.describe.configure({ mode: 'serial' })

for (const javaScriptEnabled of [true, false]) {
  test(`a visitor becomes an account, is found elsewhere, and leaves, ${javaScriptEnabled ? 'with scripts' : 'without scripts @once'}`, async ({
    newReader,
    site,
    server,
    baseURL,
  }) => {
    const email = `okur-${javaScriptEnabled ? 'a' : 'b'}@example.org`
    const first = await (await newReader({ javaScriptEnabled })).newPage()
    await saveNote(first.request, baseURL ?? '', 'Hesaptan önceki söz')

    await first.goto(site.path('/sign-up'))
    await field(first, site, 'email').fill('okur@')
    await press(first, site, 'account.signUp.submit')
    await expect(first.getByRole('alert').first()).toHaveText(site.m('account.fault.email-invalid'))
    await expect(field(first, site, 'email')).toHaveValue('okur@')
    await expect(field(first, site, 'email')).toBeFocused()
    if (javaScriptEnabled) await checkAxe(first, 'sign up, refused')

    await openAccount(first, site, server.dataFolder, email)
    if (javaScriptEnabled) await checkAxe(first, 'account')
    await first.goto(site.path('/notebook'))
    await expect(first.getByText('Hesaptan önceki söz')).toBeVisible()

    const second = await (await newReader({ javaScriptEnabled })).newPage()
    await saveNote(second.request, baseURL ?? '', 'Öbür tarayıcıdaki söz')
    await signIn(second, site, email, 'yanlış bir parola')
    await expect(second.getByRole('alert').first()).toHaveText(site.m('account.fault.credentials-wrong'))
    await expect(field(second, site, 'email')).toHaveValue(email)
    await expect(field(second, site, 'password')).toHaveValue('')
    await field(second, site, 'password').fill(PASSWORD)
    await press(second, site, 'account.signIn.submit')
    await expect(second.getByRole('status')).toHaveText(site.m('account.done.sign-in'))
    await second.goto(site.path('/notebook'))
    for (const words of ['Hesaptan önceki söz', 'Öbür tarayıcıdaki söz']) {
      await expect(second.getByText(words)).toBeVisible()
    }

    await second.goto(site.path('/account'))
    await expect(second.locator('.session-list li')).toHaveCount(2)
    await second.locator('.session-list').getByRole('button').click()
    await expect(second.locator('.session-list li')).toHaveCount(1)
    await first.goto(site.path('/account'))
    await expect(first.getByRole('link', { name: site.m('account.signIn.title') })).toBeVisible()

    await press(second, site, 'account.sessions.out')
    await expect(second.getByRole('status')).toHaveText(site.m('account.signIn.left'))
    await second.goto(site.path('/notebook'))
    await expect(second.getByText('Hesaptan önceki söz')).toHaveCount(0)
  })
}

test('an account is deleted by its word and its password', async ({ page, site, server }) => {
  await openAccount(page, site, server.dataFolder, 'okur-c@example.org')
  const section = page.getByRole('region', { name: site.m('account.section.delete') })
  await section
    .getByLabel(site.m('account.delete.label', { word: site.m('account.delete.word') }))
    .fill(site.m('account.delete.word'))
  await section.getByLabel(site.m('account.field.password')).fill('yanlış')
  await section.getByRole('button').click()
  await expect(page.getByRole('alert').first()).toHaveText(site.m('account.fault.password-wrong'))
  await section.getByLabel(site.m('account.field.password')).fill(PASSWORD)
  await section.getByRole('button').click()
  await expect(page.getByRole('status')).toHaveText(site.m('account.done.delete'))
  await signIn(page, site, 'okur-c@example.org')
  await expect(page.getByRole('alert').first()).toHaveText(site.m('account.fault.credentials-wrong'))
})

test('whoever can read the code that the start prints becomes the host; for others there is no such page', async ({
  page,
  newReader,
  site,
  server,
  complaints,
}) => {
  const code = /\n {4}([\w-]{23})\n/u.exec(server.output)?.[1] ?? ''
  await page.goto(site.path('/host'))
  await checkAxe(page, 'host’s code')
  await page.getByLabel(site.m('account.code.field')).fill('yanlış')
  await field(page, site, 'name').fill('Ev Sahibi')
  await field(page, site, 'email').fill('ev@example.org')
  await field(page, site, 'password').fill(PASSWORD)
  await press(page, site, 'account.code.submit')
  await expect(page.getByRole('alert').first()).toHaveText(site.m('account.fault.code-wrong'))
  await page.getByLabel(site.m('account.code.field')).fill(code)
  await field(page, site, 'password').fill(PASSWORD)
  await press(page, site, 'account.code.submit')
  await expect(page.getByRole('status')).toHaveText(site.m('account.done.host-code'))
  await page.getByRole('link', { name: site.m('account.host.title') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.m('account.host.title'))
  await checkAxe(page, 'host')
  const named = page.getByLabel(site.m('account.host.named'))
  await named.check()
  await page.locator('form').filter({ has: named }).getByRole('button').click()
  await expect(page.getByRole('status')).toHaveText(site.m('account.host.saved'))
  await expect(named).toBeChecked()
  // The other journeys on this server open seminars.
  await page.getByLabel(site.m('account.host.anyone')).check()
  await page.locator('form').filter({ has: named }).getByRole('button').click()
  await expect(named).not.toBeChecked()

  complaints.announce(/404/)
  const stranger = await (await newReader()).newPage()
  expect((await stranger.goto(site.path('/host')))?.status()).toBe(404)
})
