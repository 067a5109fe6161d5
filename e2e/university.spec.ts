import { CLIENT, startProvider } from '../scripts/oidc-provider'
import { findFreePort, ServerProcess } from '../scripts/server-process'
import { checkAxe, expect, test as base } from './fixtures'
import { openAccount, openSeminar } from './seminar-class'

/** A site at which one signs in by a university, which knows one person. */
const test = base.extend<{ university: ServerProcess }>({
  university: async ({}, use) => {
    const port = await findFreePort()
    const server = await ServerProcess.launch({
      ...{ RATE_LIMIT: '0', HOST: '127.0.0.1' },
      ...{ OIDC_ISSUER: `http://127.0.0.1:${port}`, OIDC_NAME: 'Söğüt Üniversitesi' },
      ...{ OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
    })
    const provider = await startProvider(`${server.url}/api/account/callback/university`, port)
    const email = 'su@example.edu'
    provider.setPerson({ sub: 'su', email, email_verified: true, name: 'Su Korkmaz' })
    await use(server)
    provider.stop()
    await server.dispose()
  },
})

test('whoever signs in at a university comes back to where they were, and joins at once @once', async ({
  newReader,
  site,
  university,
}) => {
  const baseURL = university.url
  const teaching = await newReader({ baseURL })
  const teacher = { request: teaching.request, origin: baseURL }
  await openAccount(teacher, university.dataFolder, 'hoca@example.org')
  const seminar = await openSeminar(teacher, { name: 'Güz okumaları', displayName: 'Hoca', nameOnly: false })
  const page = await (await newReader({ baseURL, javaScriptEnabled: false })).newPage()
  await page.goto(site.path('/join/[link]').replace('[link]', seminar.join?.link ?? ''))
  await page
    .locator('main')
    .getByRole('link', { name: site.m('join.signIn'), exact: true })
    .click()
  await page
    .getByRole('link', { name: site.m('account.signIn.university', { name: 'Söğüt Üniversitesi' }) })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Güz okumaları')
  await expect(page.getByLabel(site.m('join.name'))).toHaveValue('Su Korkmaz')
  await page.getByRole('button', { name: site.m('join.submit') }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('seminar') === seminar.id)
  await page.goto(site.path('/account'))
  await expect(page.getByRole('main')).toContainText('su@example.edu')
  const teachers = await teaching.newPage()
  await teachers.goto(site.path('/sign-in'))
  await checkAxe(teachers, 'the way to a university')
})
