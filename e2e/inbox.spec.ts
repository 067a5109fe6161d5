import type { BrowserContext, Page } from '@playwright/test'
import { card, comment, expectSaved, selectWords } from './annotate-page'
import { checkAxe, expect, PHONE, test } from './fixtures'
import { join, openAccount, openSeminar } from './seminar-class'

test('a classmate is mentioned, is told of it quietly, and comes to the note', async ({
  newReader,
  site,
  server,
  baseURL,
}) => {
  const speakerOf = (context: BrowserContext) => ({ request: context.request, origin: baseURL ?? '' })
  const say = (key: string, values?: Record<string, string | number>) => ({
    name: site.m(key, values),
    exact: true,
  })
  const [teaching, first, second] = [await newReader(), await newReader(), await newReader(PHONE)]
  const email = `gelen-${site.locale}@example.org`
  await openAccount(speakerOf(teaching), server.dataFolder, email)
  const seminar = await openSeminar(speakerOf(teaching), {
    name: 'Güz okumaları',
    displayName: 'Nilgün Hoca',
  })
  await join(speakerOf(first), seminar, 'Deniz')
  await join(speakerOf(second), seminar, 'Ilgaz Işık')
  const reading = `${site.path('/read/[work]')}?seminar=${seminar.id}`
  const link = (page: Page) => page.locator('.inbox-link')

  // 1. Who has no session is asked nothing, sees no way to an inbox, and is told what to do on its page.
  const guest = await (await newReader()).newPage()
  const asked: string[] = []
  guest.on('request', (request) => asked.push(request.url()))
  await guest.goto(site.path('/about'))
  await expect(guest.getByRole('contentinfo')).toBeVisible()
  await expect(link(guest)).toBeHidden()
  await guest.goto(site.path('/inbox'))
  await expect(guest.getByRole('main')).toContainText(site.m('account.signIn.title'), { ignoreCase: true })
  expect(asked.filter((url) => url.includes('/api/inbox'))).toEqual([])

  // 2. An empty inbox says so.
  const ilgaz = await second.newPage()
  await ilgaz.goto(site.path('/inbox'))
  await expect(ilgaz.getByText(site.m('inbox.empty'))).toBeVisible()
  await checkAxe(ilgaz, 'an empty inbox')

  // 3. After an @ the seminar is offered, without dots or capitals, by keys alone; what is taken is the name.
  const deniz = await first.newPage()
  await deniz.goto(reading)
  await expect(deniz.locator('.aim-control')).toContainText('Güz okumaları')
  await selectWords(deniz, { segment: 'p3.s2', words: 'bağımlı kalmak' })
  await comment(deniz, site, 'Yarım kalsın')
  await expectSaved(card(deniz, 'Yarım kalsın'))
  const note = card(deniz, 'Yarım kalsın')
  await note.getByRole('button', say('annotate.edit')).click()
  const field = deniz.getByRole('textbox', say('annotate.editor.label'))
  await field.press('Control+End')
  await field.pressSequentially(' @ISIK')
  const offered = deniz.getByRole('listbox', say('mention.list')).getByRole('option')
  await expect(offered).toHaveText([/Ilgaz Işık/])
  await expect(field).toHaveAttribute('aria-activedescendant', (await offered.getAttribute('id')) ?? '')
  await checkAxe(deniz, 'a list of whom to mention')
  await field.press('Escape')
  await expect(offered).toHaveCount(0)
  await field.press('Backspace')
  await expect(offered).toHaveCount(1)
  await field.press('Enter')
  // What is written reads as it will be read; beside it stands who is named. Half a name is nobody’s, until that is undone.
  const whom = deniz.getByText(site.m('mention.named', { names: 'Ilgaz Işık' }))
  await expect(field).toHaveValue('Yarım kalsın @Ilgaz Işık ')
  await expect(whom).toBeVisible()
  await checkAxe(deniz, 'a comment that names somebody, while it is written')
  await expect(offered).toHaveCount(0)
  await field.press('Control+Backspace')
  await expect(whom).toBeHidden()
  await field.press('Control+z')
  await expect(field).toHaveValue('Yarım kalsın @Ilgaz Işık ')
  await expect(whom).toBeVisible()
  await field.press('Control+End')
  await field.pressSequentially('sen ne dersin?')
  // The number in the bar of whoever reads meanwhile is told along the same line as the note.
  await ilgaz.goto(reading)
  await expect(ilgaz.locator('.aim-control')).toHaveAttribute('data-present', '2')
  await expect(link(ilgaz).locator('.unread-count')).toHaveCount(0)
  await field.press('Control+Enter')
  const named = card(deniz, 'sen ne dersin?').locator('.mention')
  await expect(named).toHaveText('@Ilgaz Işık')
  await expectSaved(card(deniz, 'sen ne dersin?'))
  await expect(link(ilgaz).locator('.unread-count')).toHaveText('1')
  await card(deniz, 'sen ne dersin?').getByRole('button', say('annotate.edit')).click()
  await expect(field).toHaveValue('Yarım kalsın @Ilgaz Işık sen ne dersin?')
  await expect(whom).toBeVisible()
  await field.press('Escape')

  // What one wrote there is found by its words, says for whom it is, and leads to where it was said.
  await deniz.goto(`${site.path('/search')}?q=${encodeURIComponent('NE DERSİN')}`)
  const found = deniz.locator('.found-note')
  await expect(found).toContainText('@Ilgaz Işık sen ne dersin?')
  await expect(found.locator('.annotation-layer')).toHaveText(
    `${site.m('company.label')}: ${site.m('company.layer.seminar')}`,
  )
  await checkAxe(deniz, 'a search with a note for the seminar')
  await found.getByRole('link').click()
  await expect(deniz).toHaveURL(new RegExp(`seminar=${seminar.id}`))
  await expect(card(deniz, 'sen ne dersin?')).toBeVisible()

  // 4. The number stands in the bar; the notice leads to the note, and is read by that.
  await ilgaz.goto(site.path('/about'))
  await expect(link(ilgaz)).toHaveText(new RegExp(`^${site.m('common.inbox')} 1 ${site.m('common.unread')}$`))
  await link(ilgaz).tap()
  const notice = ilgaz.locator('.notice')
  await expect(ilgaz.getByRole('status')).toHaveText(site.m('inbox.unread', { count: 1 }))
  await expect(notice).toContainText('Deniz')
  await expect(notice).toContainText('@Ilgaz Işık sen ne dersin?')
  await expect(ilgaz.getByRole('heading', say('inbox.today'))).toBeVisible()
  await checkAxe(ilgaz, 'an inbox on a telephone')
  await notice.getByRole('link').tap()
  await expect(ilgaz).toHaveURL(new RegExp(`seminar=${seminar.id}`))
  await expect(card(ilgaz, 'sen ne dersin?')).toBeVisible()
  await ilgaz.goto(site.path('/inbox'))
  await expect(ilgaz.getByRole('status')).toHaveText(site.m('inbox.unread', { count: 0 }))
  await expect(notice).not.toHaveAttribute('data-unread')

  // 5. Without a script what is said in a thread is read, and marked as read.
  const { items } = (await (await first.request.get('/api/works/kritik-mineraller/annotations')).json()) as {
    items: { id: string; work: string; layer: string }[]
  }
  const [root] = items
  const reply = { work: root?.work, layer: root?.layer, meaning: null, targets: [], replyTo: root?.id }
  for (const at of [1, 2]) {
    await teaching.request.put(`/api/annotations/0190a0a0-0000-7000-8000-00000000000${at}`, {
      headers: { origin: baseURL ?? '' },
      data: { ...reply, body: { text: `Yanıt ${at}`, lang: 'tr' } },
      failOnStatusCode: true,
    })
  }
  const plain = await (
    await newReader({ javaScriptEnabled: false, storageState: await first.storageState() })
  ).newPage()
  await plain.goto(site.path('/inbox'))
  await expect(link(plain)).toBeVisible()
  await expect(plain.getByRole('status')).toHaveText(site.m('inbox.unread', { count: 2 }))
  await plain.getByRole('button', say('inbox.readOne')).first().click()
  await expect(plain).toHaveURL(new RegExp(`${site.path('/inbox')}$`))
  await expect(plain.getByRole('status')).toHaveText(site.m('inbox.unread', { count: 1 }))
  await plain.getByRole('button', say('inbox.readAll')).click()
  await expect(plain.getByRole('status')).toHaveText(site.m('inbox.unread', { count: 0 }))
  await expect(plain.locator('.notice')).toHaveCount(2)

  // 6. Nobody is sent mail who did not ask: an account chooses, and nothing is chosen.
  const nilgun = await teaching.newPage()
  await nilgun.goto(site.path('/account'))
  await expect(nilgun.getByRole('radio', say('account.notices.never'))).toBeChecked()
  await nilgun.getByRole('radio', say('account.notices.daily')).check()
  await nilgun.locator('#account-notices + div').getByRole('button').click()
  await expect(nilgun.getByRole('status')).toHaveText(site.m('account.done.notices'))
  await expect(nilgun.getByRole('radio', say('account.notices.daily'))).toBeChecked()
})
