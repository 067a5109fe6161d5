import type { BrowserContext, Page } from '@playwright/test'
import { field as accountField, followMail, openAccount, PASSWORD, press } from './account-page'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { saveNote } from './saved-note'
import type { Site } from './site'

const field = (page: Page, site: Site, key: string) => page.getByLabel(site.m(key))
const button = (page: Page, site: Site, key: string) =>
  page.getByRole('button', { name: site.m(key), exact: true })
const tab = (page: Page, site: Site, key: string) =>
  page
    .getByRole('navigation', { name: site.m('seminars.tab.label') })
    .getByRole('link', { name: site.m(`seminars.tab.${key}`) })
const done = (page: Page, site: Site, key: string) =>
  expect(page.locator('.account-note')).toHaveText(site.m(`seminars.done.${key}`))

/** Fails where the page is wider than the window. */
async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const all = [...document.body.querySelectorAll('*')]
    const out = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
    return scrollWidth > clientWidth ? [scrollWidth, ...out.map((one) => one.outerHTML.slice(0, 90))] : []
  })
  expect(wide, page.url()).toEqual([])
}

/** Opens a seminar as the page leads: a mistake first. Gives back its id. */
async function openSeminar(page: Page, site: Site, name: string, isMasked: boolean): Promise<string> {
  await page.goto(site.path('/seminars'))
  await page.getByRole('link', { name: site.m('seminars.way.openSubmit') }).click()
  await field(page, site, 'seminars.field.name').fill(name)
  await field(page, site, 'seminars.field.startsOn').fill('2026-09-21')
  await field(page, site, 'seminars.field.endsOn').fill('2026-09-20')
  await field(page, site, 'seminars.field.description').fill('Her hafta bir paragraf.')
  if (isMasked) await page.getByLabel(site.m('seminars.field.pseudonyms')).check()
  await button(page, site, 'seminars.new.submit').click()
  await expect(page.getByRole('alert').first()).toHaveText(site.m('seminars.fault.before-start'))
  await expect(field(page, site, 'seminars.field.endsOn')).toBeFocused()
  await expect(field(page, site, 'seminars.field.description')).toHaveValue('Her hafta bir paragraf.')
  await field(page, site, 'seminars.field.endsOn').fill('2027-01-15')
  await button(page, site, 'seminars.new.submit').click()
  await done(page, site, 'open')
  return /[\da-f-]{36}/u.exec(page.url())?.[0] ?? ''
}

const codeOn = async (page: Page) => (await page.locator('.join-code').textContent()) ?? ''

/** The name somebody stands under in their one seminar. */
async function standsUnder({ request }: BrowserContext): Promise<string> {
  const { items } = (await (await request.get('/api/seminars')).json()) as {
    items: { me: { name: string | null } }[]
  }
  return items[0]?.me.name ?? ''
}

/** Joins by a code, as its page leads; resolves in the text. */
async function join(page: Page, site: Site, code: string, name: string): Promise<void> {
  await page.goto(site.path('/seminars'))
  await field(page, site, 'seminars.way.code').fill(code.replace('-', ' '))
  await page.keyboard.press('Enter')
  await field(page, site, 'join.name').fill(name)
  await button(page, site, 'join.submit').click()
}

for (const javaScriptEnabled of [true, false]) {
  test(`a teacher opens a seminar, students join it, and it is run to its end, ${javaScriptEnabled ? 'with scripts' : 'without scripts @once'}`, async ({
    newReader,
    site,
    server,
    baseURL,
    complaints,
  }) => {
    test.slow()
    const check = async (page: Page, state: string) => {
      if (javaScriptEnabled) await checkAxe(page, state)
    }
    const open = async (options = {}): Promise<[BrowserContext, Page]> => {
      const context = await newReader({ javaScriptEnabled, ...options })
      return [context, await context.newPage()]
    }
    const [, teacher] = await open()
    await teacher.goto(site.path('/seminars'))
    await expect(teacher.getByText(site.m('seminars.way.account-needed'))).toBeVisible()
    // What is to be made first leads back to what it is made for.
    const onWay = `main a[href$="${encodeURIComponent(site.path('/seminars/new'))}"]`
    await expect(teacher.locator(onWay)).toHaveCount(2)
    await openAccount(teacher, site, server.dataFolder, `hoca-${String(javaScriptEnabled)}@example.org`)
    const id = await openSeminar(teacher, site, 'Güz okumaları', javaScriptEnabled)
    await check(teacher, 'a new seminar')
    const at = (page: '' | '/people' | '/settings' | '/moderation') =>
      site.path(`/seminars/[seminar]${page}`).replace('[seminar]', id)
    const code = await codeOn(teacher)
    if (javaScriptEnabled) {
      await teacher.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await button(teacher, site, 'seminars.invite.copy').click()
      await expect(teacher.getByText(site.m('seminars.invite.copied'))).toBeVisible()
    }

    // A wrong code says so; the right one says what one joins, and under what name, before anything is done.
    const [studentContext, student] = await open()
    await student.goto(`${site.path('/join')}?code=BCDF-2345`)
    await expect(student.getByRole('alert').first()).toHaveText(site.m('seminars.fault.join-unknown'))
    await check(student, 'a wrong code')
    await student.goto(`${site.path('/join')}?code=${code}`)
    await expect(student.getByRole('heading', { level: 1 })).toHaveText('Güz okumaları')
    await expect(
      student.getByText(site.m(javaScriptEnabled ? 'join.pseudonyms' : 'join.names')),
    ).toBeVisible()
    await check(student, 'what is joined')
    await field(student, site, 'join.name').fill('·')
    await button(student, site, 'join.submit').click()
    await expect(student.getByRole('alert').first()).toHaveText(site.m('seminars.fault.display-name'))
    await join(student, site, code, 'Ayşe Demir')
    await expect(student).toHaveURL(
      (url) => url.pathname === site.path('/read/[work]') && url.searchParams.get('seminar') === id,
    )
    const origin = baseURL ?? ''
    const note = await saveNote(
      studentContext.request,
      origin,
      'Burada ne deniyor?',
      `seminar:${id}`,
      'question',
    )

    // What is said there stands on its page: the talk, the question, and who says it.
    await teacher.goto(at(''))
    await expect(teacher.locator('.note-line')).toHaveCount(2)
    await expect(
      teacher.getByRole('link', {
        name: site.m('seminars.busy.item', { number: 1, notes: 1, replies: 0, open: 1 }),
      }),
    ).toHaveAttribute('href', new RegExp(`seminar=${id}#p1$`, 'u'))
    await expect(teacher.locator('.note-line a').first()).toHaveAttribute(
      'href',
      new RegExp(`note=${note.split('/').at(-1) ?? ''}&seminar=${id}$`, 'u'),
    )
    await check(teacher, 'a seminar with talk')

    // Another comes by the link, at a name that is taken only where names are shown.
    const [, second] = await open()
    await second.goto(new URL((await teacher.locator('.join-link').textContent()) ?? '').pathname)
    await field(second, site, 'join.name').fill('Ayşe Demir')
    await button(second, site, 'join.submit').click()
    if (!javaScriptEnabled) {
      await expect(second.getByRole('alert').first()).toHaveText(site.m('seminars.fault.name-taken'))
      await field(second, site, 'join.name').fill('Bora Şentürk')
      await button(second, site, 'join.submit').click()
    }
    await expect(second).toHaveURL((url) => url.searchParams.get('seminar') === id)

    // The roster: to students the names they stand under, to teachers also who that is.
    await student.goto(at('/people'))
    await expect(student.locator('.member')).toHaveCount(3)
    // Whoever has joined has an inbox, and is shown the way to it.
    await expect(student.locator('.inbox-link')).toBeVisible()
    await expect(student.getByText('Ayşe Demir')).toHaveCount(javaScriptEnabled ? 0 : 1)
    await expect(student.locator('.member-deeds')).toHaveCount(0)
    await check(student, 'people, for a student')
    await tab(teacher, site, 'people').click()
    await expect(teacher.getByText('Ayşe Demir').first()).toBeVisible()
    // Two are called so where they stand under pseudonyms.
    const member = teacher.locator('.roster li').filter({ hasText: await standsUnder(studentContext) })
    await member.locator('summary').click()
    await check(teacher, 'people, for a teacher')
    await member.getByLabel(site.m('seminars.people.roleLabel')).selectOption('assistant')
    await member.getByRole('button', { name: site.m('seminars.people.roleSubmit') }).click()
    await done(teacher, site, 'member')
    await expect(member.locator('[data-role=assistant]')).toBeVisible()
    await student.goto(at('/moderation'))
    await expect(student.getByText(site.m('seminars.moderation.none'))).toBeVisible()
    await expect(student.getByRole('heading', { name: site.m('seminars.moderation.log') })).toHaveCount(0)
    await member.locator('summary').click()
    await member.getByLabel(site.m('seminars.people.reason')).fill('Ara')
    await member.getByRole('button', { name: site.m('seminars.people.suspend') }).click()
    await done(teacher, site, 'member')
    await student.goto(at(''))
    await expect(student.getByText(site.m('seminars.notice.suspended'))).toBeVisible()
    await check(student, 'a seminar, suspended')

    // What is flagged is looked at, and hidden only for a reason.
    const headers = { origin }
    await second.request.put(`${note}/flag`, {
      headers,
      data: { reason: 'Yersiz buldum.' },
      failOnStatusCode: true,
    })
    await tab(teacher, site, 'moderation').click()
    await teacher.locator('.flagged summary').click()
    await button(teacher, site, 'seminars.moderation.hide').click()
    await expect(teacher.getByRole('alert').first()).toHaveText(site.m('seminars.fault.reason-missing'))
    await check(teacher, 'moderation, refused')
    await teacher.locator('.flagged input[name=reason]').fill('Konu dışı.')
    await button(teacher, site, 'seminars.moderation.hide').click()
    await done(teacher, site, 'moderate')
    await expect(teacher.locator('.moderation-log li')).toHaveCount(3)
    // The log leads to what it is about, while that is there.
    const hidden = teacher.locator('.moderation-log li').first()
    await expect(hidden.locator(`a[href*="note=${note.split('/').at(-1) ?? ''}&seminar="]`)).toBeVisible()
    await student.request.delete(note, { headers: { ...headers, 'if-match': '"1"' }, failOnStatusCode: true })
    await teacher.reload()
    await expect(hidden).toContainText(site.m('seminars.moderation.notThere'))
    await expect(hidden.getByRole('link')).toHaveCount(0)
    await second.goto(at(''))
    await expect(second.locator('.note-line')).toHaveCount(0)
    await second.goto(at('/settings'))
    await check(second, 'settings, for a student')

    // Settings: changed, with new keys, archived, copied for the next term.
    await tab(teacher, site, 'settings').click()
    await field(teacher, site, 'seminars.field.name').first().fill('Bahar okumaları')
    await button(teacher, site, 'seminars.settings.save').click()
    await done(teacher, site, 'change')
    await button(teacher, site, 'seminars.settings.renew').click()
    await done(teacher, site, 'keys')
    expect(await codeOn(teacher)).not.toBe(code)
    await check(teacher, 'settings')

    // Where it takes an account, whoever opens one by the link, or signs in, is back where they were, and joins at once.
    await teacher.getByLabel(site.m('seminars.field.account')).check()
    await button(teacher, site, 'seminars.settings.save').click()
    await done(teacher, site, 'change')
    await teacher.goto(at(''))
    const link = new URL((await teacher.locator('.join-link').textContent()) ?? '').pathname
    const email = `sonradan-${String(javaScriptEnabled)}@example.org`
    const way = (page: Page, key: string) =>
      page.locator('main').getByRole('link', { name: site.m(key), exact: true })
    const [, third] = await open()
    await third.goto(link)
    await check(third, 'what takes an account')
    await way(third, 'join.signIn').click()
    await way(third, 'account.signIn.open').click()
    await followMail(third, site, server.dataFolder, { email, name: 'Su Korkmaz' })
    await expect(third).toHaveURL((url) => url.pathname === link)
    await button(third, site, 'join.submit').click()
    await expect(third).toHaveURL((url) => url.searchParams.get('seminar') === id)
    const [, elsewhere] = await open()
    await elsewhere.goto(link)
    await way(elsewhere, 'join.signIn').click()
    await accountField(elsewhere, site, 'email').fill(email)
    await accountField(elsewhere, site, 'password').fill(PASSWORD)
    await press(elsewhere, site, 'account.signIn.submit')
    await expect(elsewhere.getByText(site.m('join.joined'))).toBeVisible()
    await teacher.goto(at('/settings'))
    await button(teacher, site, 'seminars.settings.archiveSubmit').click()
    await done(teacher, site, 'archive')
    await second.goto(at(''))
    await expect(second.getByText(site.m('seminars.notice.archived'))).toBeVisible()
    await teacher.getByRole('link', { name: site.m('seminars.settings.cloneSubmit') }).click()
    await check(teacher, 'a copy')
    await button(teacher, site, 'seminars.new.submit').click()
    await done(teacher, site, 'open')

    // Who leaves finds no such page any more, and nobody else ever did.
    await second.goto(at('/settings'))
    await button(second, site, 'seminars.settings.leaveSubmit').click()
    await done(second, site, 'leave')
    complaints.announce(/404/u)
    expect((await second.goto(at('')))?.status()).toBe(404)
    await expect(second).not.toHaveTitle(/okumaları/u)
    await teacher.goto(site.path('/seminars'))
    await expect(teacher.locator('.seminar-entry')).toHaveCount(2)
    await check(teacher, 'my seminars')
  })
}

test.describe('on a phone', () => {
  test.use(PHONE)

  test('every page of a seminar fits, down to 320 pixels, however long its name', async ({
    page,
    newReader,
    site,
    server,
  }) => {
    await openAccount(page, site, server.dataFolder, 'telefon@example.org')
    await page.goto(site.path('/account'))
    await expect(accountField(page, site, 'name')).toBeVisible()
    const long = 'Uluslararasılaştırılamayanlardanmışçasına davranılan bölgeler'
    const id = await openSeminar(page, site, long, true)
    const link = new URL((await page.locator('.join-link').textContent()) ?? '').pathname
    const addresses = (['', '/people', '/settings', '/moderation'] as const).map((rest) =>
      site.path(`/seminars/[seminar]${rest}`).replace('[seminar]', id),
    )
    const others = [site.path('/seminars'), `${site.path('/seminars/new')}?from=${id}`]
    for (const address of [...addresses, ...others]) {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        await page.goto(address)
        await fits(page)
      }
      await checkAxe(page, `${address} at 320 pixels`)
    }
    const student = await (await newReader({ viewport: { width: 320, height: 640 } })).newPage()
    await student.goto(link)
    await fits(student)
    await checkAxe(student, 'what is joined, at 320 pixels')
  })
})
