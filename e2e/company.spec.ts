import type { BrowserContext, Page } from '@playwright/test'
import { card, comment, expectSaved, openReader, selectWords, toolbar } from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { join, openAccount, openSeminar, setState } from './seminar-class'

/** What a browser says to the server outside of its pages, with the same cookies. */
const speakerOf = (context: BrowserContext, origin = '') => ({ request: context.request, origin })

test('a class in the reader: who a note is for, who sees it, and what teachers do', async ({
  newReader,
  site,
  server,
  baseURL,
}) => {
  const say = (key: string, values?: Record<string, string>) => ({ name: site.m(key, values), exact: true })
  const [teaching, first, second] = [await newReader(), await newReader(), await newReader(PHONE)]
  const teacher = speakerOf(teaching, baseURL)
  await openAccount(teacher, server.dataFolder, `ogretmen-${site.locale}@example.org`)
  const autumn = await openSeminar(teacher, { name: 'Güz okumaları', displayName: 'Nilgün Hoca' })
  const spring = await openSeminar(teacher, { name: 'Bahar okumaları', displayName: 'Nilgün Hoca' })
  await join(speakerOf(first, baseURL), autumn, 'Deniz')
  const inAutumn = await join(speakerOf(second, baseURL), autumn, 'Işıl')
  const reading = (id: string) => `${site.path('/read/[work]')}?seminar=${id}`
  const open = async (page: Page, address: string) => {
    await page.goto(address)
    await expect(page.locator('.s[tabindex="0"]')).toHaveCount(1)
  }
  const control = (page: Page) => page.locator('.aim-control')

  // 1. Who is in no company on the work has no control; in a seminar it says who the note is for.
  const deniz = await first.newPage()
  await openReader(deniz, site)
  await expect(control(deniz)).toHaveText(site.m('company.next', { to: site.m('company.layer.private') }))
  await deniz.keyboard.press('b')
  await deniz.getByRole('radio', say('company.readAlone')).press('ArrowDown')
  await expect(control(deniz)).toHaveText(site.m('company.next', { to: 'Güz okumaları' }))
  await checkAxe(deniz, 'who the note is for')
  await deniz.keyboard.press('Escape')
  expect(new URL(deniz.url()).searchParams.get('seminar')).toBe(autumn.id)
  await selectWords(deniz, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await expect(toolbar(deniz)).toContainText('Güz okumaları')
  await comment(deniz, site, 'Kime bağımlı?')
  await expectSaved(card(deniz, 'Kime bağımlı?'))
  await deniz.reload()
  await expect(card(deniz, 'Kime bağımlı?')).toContainText('Güz okumaları')

  // 2. Another sees it, under its writer’s name; in another seminar, and alone, nobody does.
  const nilgun = await teaching.newPage()
  await open(nilgun, reading(autumn.id))
  await expect(card(nilgun, 'Kime bağımlı?')).toContainText('Deniz')
  await nilgun.keyboard.press('b')
  await nilgun.getByRole('radio', { name: spring.name, exact: true }).press('Space')
  await nilgun.keyboard.press('Escape')
  await expect(control(nilgun)).toHaveText(site.m('company.next', { to: 'Bahar okumaları' }))
  await expect(card(nilgun, 'Kime bağımlı?')).toHaveCount(0)
  await selectWords(nilgun, { segment: 'p2.s1', words: 'olmazsa' })
  await comment(nilgun, site, 'Bahara kalsın')
  await expectSaved(card(nilgun, 'Bahara kalsın'))
  await open(nilgun, reading(autumn.id))
  await expect(card(nilgun, 'Kime bağımlı?')).toBeVisible()
  await expect(card(nilgun, 'Bahara kalsın')).toHaveCount(0)

  await setState(teacher, inAutumn, 'suspended')
  const isil = await second.newPage()
  await open(isil, reading(autumn.id))
  await control(isil).tap()
  await expect(isil.getByText(site.m('company.suspended'))).toBeVisible()
  await expect(isil.getByRole('radio', say('company.layer.private'))).toBeChecked()
})
