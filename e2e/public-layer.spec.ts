import type { BrowserContext, Page } from '@playwright/test'
import { ServerProcess } from '../scripts/server-process'
import { field, PASSWORD, press } from './account-page'
import { card, comment, expectSaved, selectWords, toolbar } from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { openAccount } from './seminar-class'

test('what is public: the host opens it, anybody reads it, accounts write it, and closed it is not there', async ({
  newReader,
  site,
}) => {
  // Four readers, and a server that nobody else has: who looks after an installation does so for good.
  test.slow()
  const server = await ServerProcess.launch({ RATE_LIMIT: '0', HOST: '127.0.0.1' })
  const opened: BrowserContext[] = []
  try {
    const say = (key: string, values?: Record<string, string | number>) => ({
      name: site.m(key, values),
      exact: true,
    })
    const come = async (options = {}) => {
      const reader = await newReader({ ...options, baseURL: server.url })
      opened.push(reader)
      return reader
    }
    const [hosting, writing, passing, visiting] = [
      await come(),
      await come(),
      await come(),
      await come(PHONE),
    ]
    const reading = `${site.path('/read/[work]')}?company=public`
    const everyone = site.m('company.layer.public')
    const control = (page: Page) => page.locator('.aim-control')
    const aimed = (to: string) => site.m('company.next', { to })
    const note = (page: Page) => card(page, 'Kime bağımlı?')
    const isNobody = async ({ request }: BrowserContext) =>
      ((await (await request.get('/api/session')).json()) as { viewer: unknown }).viewer === null

    // 1. Closed, it is offered nowhere, and who asks for it reads alone and is told nothing.
    const nobody = await passing.newPage()
    await nobody.goto(reading)
    await expect(nobody).toHaveURL(new RegExp(`${site.path('/read/[work]')}$`))
    await expect(control(nobody)).toHaveCount(0)
    await expect(nobody.getByRole('status')).toHaveText('')

    // 2. The host opens it on their page.
    const host = await hosting.newPage()
    await host.goto(site.path('/host'))
    const code = /\n {4}([\w-]{23})\n/u.exec(server.output)?.[1] ?? ''
    await host.getByLabel(site.m('account.code.field')).fill(code)
    await field(host, site, 'name').fill('Ev Sahibi')
    await field(host, site, 'email').fill('ev@example.org')
    await field(host, site, 'password').fill(PASSWORD)
    await press(host, site, 'account.code.submit')
    await expect(host.getByRole('status')).toHaveText(site.m('account.done.host-code'))
    const decide = async (value: 'on' | 'off') => {
      await host.goto(site.path('/host'))
      const choice = host.getByLabel(site.m(`account.host.${value}`))
      await choice.check()
      await host.locator('form').filter({ has: choice }).getByRole('button').click()
      await expect(host.getByRole('status')).toHaveText(site.m('account.host.saved'))
      await expect(choice).toBeChecked()
    }
    await decide('on')
    await checkAxe(host, 'the host’s page with a public layer')

    // 3. Nobody in particular reads there without becoming somebody, and is told that writing takes an account.
    await nobody.reload()
    await expect(control(nobody)).toHaveText(aimed(site.m('company.layer.private')))
    await nobody.keyboard.press('b')
    await nobody.getByRole('radio', say('company.readPublic')).press('Space')
    await expect(nobody).toHaveURL(new RegExp(`${reading.replace('?', '\\?')}$`))
    const ways = nobody.locator('.company-panel .account-ways-here')
    await expect(ways.getByRole('link').first()).toHaveAttribute('href', /\?next=.*company%3Dpublic$/)
    await checkAxe(nobody, 'the choice of company, without an account')
    await nobody.keyboard.press('Escape')

    // 4. An account writes there once it has said that everybody may read it; it comes to nobody as it is written.
    await openAccount(
      { request: writing.request, origin: server.url },
      server.dataFolder,
      'deniz@example.org',
    )
    const deniz = await writing.newPage()
    await deniz.goto(reading)
    await expect(control(deniz)).toHaveText(aimed(site.m('company.layer.private')))
    await selectWords(deniz, { segment: 'p3.s2', words: 'bağımlı kalmak' })
    await toolbar(deniz)
      .getByRole('button', say('company.change', { to: site.m('company.layer.private') }))
      .click()
    await expect(toolbar(deniz)).toContainText(site.m('company.toPublic.question'))
    await checkAxe(deniz, 'the question before writing to everybody')
    await toolbar(deniz).getByRole('button', say('company.cancel')).click()
    await expect(control(deniz)).toHaveText(aimed(site.m('company.layer.private')))
    await toolbar(deniz)
      .getByRole('button', say('company.change', { to: site.m('company.layer.private') }))
      .press('Enter')
    await toolbar(deniz).getByRole('button', say('company.toPublic.yes')).press('Enter')
    await expect(control(deniz)).toHaveText(aimed(everyone))
    await comment(deniz, site, 'Kime bağımlı?')
    await expectSaved(note(deniz))
    await expect(note(nobody)).toContainText('Öğretmen')
    await note(nobody).getByRole('button', { expanded: false }).first().click()
    await expect(note(nobody).locator('.account-ways-here')).toBeVisible()
    for (const key of ['thread.write', 'moderation.flag', 'thread.reaction.give', 'company.move'])
      await expect(note(nobody).getByRole('button', say(key))).toHaveCount(0)
    expect(await isNobody(passing)).toBe(true)

    // 5. On a telephone somebody reads, opens the way to an account, comes back to the note and answers it.
    const isil = await visiting.newPage()
    await isil.goto(reading)
    await isil.getByRole('button', say('annotate.count', { count: 1, number: '3' })).tap()
    await expect(note(isil)).toContainText(everyone)
    await checkAxe(isil, 'a public note on a telephone')
    const way = note(isil).locator('.account-ways-here a').first()
    await openAccount(
      { request: (await come()).request, origin: server.url },
      server.dataFolder,
      'isil@example.org',
    )
    await way.tap()
    await field(isil, site, 'email').fill('isil@example.org')
    await field(isil, site, 'password').fill(PASSWORD)
    await press(isil, site, 'account.signIn.submit')
    await expect(isil).toHaveURL(new RegExp(reading.replace('?', '\\?')))
    await isil.getByRole('button', say('annotate.count', { count: 1, number: '3' })).tap()
    await note(isil).getByRole('button', say('thread.write')).tap()
    await expect(note(isil)).toContainText(site.m('company.replyTo.public'))
    await isil.getByRole('textbox', say('annotate.editor.reply')).fill('Alıcıya göre değişir.')
    await isil.getByRole('button', say('annotate.editor.save')).tap()
    await expect(note(deniz)).toContainText('Alıcıya göre değişir.')

    // 6. A note of one’s own is moved to everybody, and that is asked first. What is told of leads to where it was said.
    await deniz.reload()
    await expect(control(deniz)).toHaveText(aimed(site.m('company.layer.private')))
    await selectWords(deniz, { segment: 'p2.s1', words: 'olmazsa' })
    await comment(deniz, site, 'Önce kendime')
    const own = (page: Page) => card(page, 'Önce kendime')
    await expectSaved(own(deniz))
    await own(deniz).getByRole('button', say('company.move')).click()
    await own(deniz).getByRole('button', { name: everyone, exact: true }).press('Enter')
    await expect(own(deniz)).toContainText(site.m('company.movePublic'))
    await own(deniz).getByRole('button', say('company.moveConfirm')).press('Enter')
    await expect(own(deniz).locator('.annotation-layer')).toContainText(everyone)
    await expect(own(nobody)).toBeVisible()
    await deniz.goto(site.path('/notebook'))
    const kept = deniz.locator('.notebook-note').filter({ hasText: 'Önce kendime' })
    await expect(kept).toContainText(everyone)
    await expect(kept.locator('.notebook-when a')).toHaveAttribute('href', /company=public/)
    await deniz.goto(site.path('/inbox'))
    await deniz.locator('.notice').getByRole('link').click()
    await expect(deniz).toHaveURL(/company=public/)
    await expect(deniz.locator('.reply').filter({ hasText: 'Alıcıya göre değişir.' })).toBeVisible()

    // 7. It is reported; the host, who is led to it, hides it for a reason: gone for all but its writer. Shown again, closed.
    await isil.reload()
    await isil.getByRole('button', say('annotate.count', { count: 1, number: '2' })).tap()
    await own(isil).getByRole('button', say('moderation.flag')).tap()
    await expect(own(isil)).toContainText(site.m('moderation.flagHint', { where: 'public' }))
    await isil.getByLabel(site.m('moderation.flagLabel')).fill('Konuyla ilgisi yok')
    await own(isil).getByRole('button', say('moderation.flagSend')).tap()
    await expect(isil.getByRole('status')).toHaveText(site.m('moderation.flagged', { where: 'public' }))
    await host.goto(site.path('/host'))
    await expect(host.getByText('Konuyla ilgisi yok')).toBeVisible()
    await checkAxe(host, 'the host’s page with a reported note')
    await host.locator('.flagged').getByRole('link').click()
    await expect(host).toHaveURL(/company=public/)
    await own(host).getByRole('button', say('moderation.hide')).press('Enter')
    await host.getByLabel(site.m('moderation.hideLabel')).fill('Yeri burası değil')
    await own(host).getByRole('button', say('moderation.hideSend')).press('Enter')
    await expect(own(nobody)).toHaveCount(0)
    await expect(own(deniz)).toContainText(
      site.m('moderation.hiddenMine', { where: 'public', reason: 'Yeri burası değil' }),
    )
    const veiled = host.locator('.annotation[data-hidden]')
    await checkAxe(host, 'a hidden public note')
    await veiled.getByRole('button', say('moderation.unhide')).press('Enter')
    await expect(own(nobody)).toBeVisible()
    await own(host).getByRole('button', say('moderation.lock')).press('Enter')
    await expect(own(host)).toContainText(site.m('moderation.isLockedStaff', { where: 'public' }))

    // What was done stands on the host’s page, and leads to where it was done.
    await host.goto(site.path('/host'))
    await host
      .locator('.moderation-log')
      .getByRole('link', { name: site.m('seminars.moderation.see') })
      .first()
      .click()
    await expect(host).toHaveURL(/company=public/)
    await expect(own(host)).toBeVisible()

    // 8. Closed again, all of it is gone as one looks on; what one wrote is there to be taken back.
    await decide('off')
    await expect(note(nobody)).toHaveCount(0)
    await expect(control(nobody)).toHaveCount(0)
    await expect(nobody.getByRole('status')).toHaveText(site.m('company.closed'))
    await expect(control(deniz)).toHaveCount(0)
    await expect(note(deniz)).toBeVisible()
    await expect(deniz.locator('.reply')).toHaveCount(0)
    await own(deniz).getByRole('button', { expanded: false }).first().click()
    await own(deniz).getByRole('button', say('annotate.delete')).press('Enter')
    await expect(own(deniz)).toHaveCount(0)
    await isil.goto(reading)
    await expect(isil).toHaveURL(new RegExp(`${site.path('/read/[work]')}$`))
    await expect(control(isil)).toHaveCount(0)
    expect(await isNobody(passing)).toBe(true)
  } finally {
    // Before their server goes, so that nobody misses it.
    await Promise.all(opened.map((reader) => reader.close()))
    await server.dispose()
  }
})
