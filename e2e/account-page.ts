import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { readLink } from './kept-mail'
import type { Site } from './site'

/** The password of everybody here. */
export const PASSWORD = 'kuru yaprak, ıslak taş'

/** A field of a form of accounts, by its name there. */
export const field = (page: Page, site: Site, name: string) =>
  page.getByLabel(site.m(`account.field.${name}`), { exact: true })
/** Presses the button that a message names. */
export const press = (page: Page, site: Site, key: string) =>
  page.getByRole('button', { name: site.m(key), exact: true }).click()

export async function signIn(page: Page, site: Site, email: string, password = PASSWORD): Promise<void> {
  await page.goto(site.path('/sign-in'))
  await field(page, site, 'email').fill(email)
  await field(page, site, 'password').fill(password)
  await press(page, site, 'account.signIn.submit')
}

/** Opens an account by keyboard and mail, as the page leads, from the page that asks for an address. */
export async function followMail(
  page: Page,
  site: Site,
  dataFolder: string,
  { email, name }: { email: string; name: string },
): Promise<void> {
  await field(page, site, 'email').fill(email)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: site.m('account.mail.keptTitle') })).toBeVisible()
  await page.goto(`/${site.locale}${await readLink(dataFolder, email)}`)
  await field(page, site, 'name').fill(name)
  await field(page, site, 'password').fill(PASSWORD)
  await page.keyboard.press('Enter')
}

/** The same from the beginning, up to the account’s page. */
export async function openAccount(page: Page, site: Site, dataFolder: string, email: string): Promise<void> {
  await page.goto(site.path('/sign-up'))
  await followMail(page, site, dataFolder, { email, name: 'Işık Ilgaz' })
  await expect(page.getByRole('status')).toHaveText(site.m('account.done.new-password'))
}
