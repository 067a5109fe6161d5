import { marked } from 'marked'
import type { APIRequestContext, Page } from '@playwright/test'
import { v7 } from 'uuid'
import { HOSTILE_TEXTS } from '../lib/annotation/hostile-texts.cases'
import { normalizeTag } from '../lib/annotation/tag-form'
import { ServerProcess } from '../scripts/server-process'
import { PASSWORD } from './account-page'
import { field, panelButton, selectWords, toolbar } from './annotate-page'
import { expect, test as base, WORK } from './fixtures'
import { fillRows, nameSeminar } from './hostile-rows'
import { saveNote } from './saved-note'
import { join, openSeminar, type Speaker } from './seminar-class'
import type { Site } from './site'

/** A server of its own: its host is made here, and nobody else would like to meet these people. */
const test = base.extend<{ own: ServerProcess }>({
  own: async ({}, use) => {
    const server = await ServerProcess.launch({ RATE_LIMIT: '0', HOST: '127.0.0.1' })
    await use(server)
    await server.dispose()
  },
})

/** One that fits where a name does. */
const NAME = '<img src=x onerror=window.__ran=1>'

const parted = <T>(texts: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, at) => texts.slice(at * size, (at + 1) * size))

/** Texts that change how the next one is read stand alone; the others share a note with their neighbours. */
const LONERS = HOSTILE_TEXTS.filter((text) => text.includes('```') || text.length > 250)
const TOGETHER = HOSTILE_TEXTS.filter((text) => !LONERS.includes(text))
const BODIES = [...parted(TOGETHER, 6).map((texts) => texts.join('\n\n')), ...LONERS]

/** As much of each as a tag holds, as many as a note may have. */
const TAGS = parted(
  TOGETHER.map((text, at) => normalizeTag(`${at} ${text.replaceAll(/\p{Cc}/gu, ' ')}`.slice(0, 60))),
  12,
)

/** A file as another program writes it, of no more notes than a preview tells one by one. */
const FILE = {
  name: `${NAME}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      export_date: '2026-11-22T10:00:00.000Z',
      export_userid: 'acct:okur@hypothes.is',
      client_version: '1.0',
      annotations: parted(HOSTILE_TEXTS, 3).map((texts, at) => ({
        ...{ id: `${at}-${texts.join('').slice(0, 90)}`, user: 'acct:okur@hypothes.is' },
        ...{ created: '2024-12-09T07:17:52.123456+00:00', updated: '2024-12-09T07:17:52.123456+00:00' },
        ...{ text: texts.join(' '), tags: texts, uri: `http://localhost/tr/oku/${WORK}` },
        target: [
          { selector: [{ type: 'TextQuoteSelector', exact: texts.join(' '), prefix: '', suffix: '' }] },
        ],
      })),
    }),
  ),
}

/** Who can read the code that the start printed looks after the installation; here they teach, too. */
async function becomeHost({ request, origin }: Speaker, server: ServerProcess): Promise<void> {
  const find = () => /\n {4}([\w-]{23})\n/u.exec(server.output)?.[1]
  await expect.poll(find).toBeDefined()
  const said = { headers: { origin }, failOnStatusCode: true }
  const data = { code: find(), name: NAME, email: 'ev@example.org', password: PASSWORD }
  await request.post('/api/account/host', { ...said, data })
  await request.post('/api/account/settings', { ...said, data: { publicLayer: 'on' } })
}

/** Notes, a reply, tags, a flag and a reason in a seminar, all of them hostile and sent as they are sent; then the rest. */
async function writeAll(teacher: Speaker, student: Speaker, dataFolder: string): Promise<string> {
  const given = { name: NAME, description: HOSTILE_TEXTS.slice(0, 9).join('\n\n'), displayName: NAME }
  const seminar = await openSeminar(teacher, given)
  await join(student, seminar, `${NAME}2`)
  const said = { headers: { origin: teacher.origin }, failOnStatusCode: true }
  const first = await saveNote(student.request, student.origin, 'Herkese')
  const { targets } = (await (await student.request.get(first)).json()) as { targets: unknown[] }
  const layer = `seminar:${seminar.id}`
  const make = (text: string, rest: object) => ({ work: WORK, layer, body: { text, lang: 'tr' }, ...rest })
  let note = ''
  for (const tags of TAGS) {
    note = v7()
    const data = make(BODIES[TAGS.indexOf(tags)] ?? '', { meaning: 'idea', targets, tags })
    await student.request.put(`/api/annotations/${note}`, { ...said, data })
  }
  const answer = make(BODIES[0] ?? '', { meaning: null, targets: [], replyTo: note })
  await teacher.request.put(`/api/annotations/${v7()}`, { ...said, data: answer })
  const data = { reason: HOSTILE_TEXTS.slice(-30).join(' ').slice(0, 400) }
  await teacher.request.put(`/api/annotations/${note}/flag`, { ...said, data })
  await teacher.request.put(`/api/annotations/${note}/hidden`, { ...said, data })
  const me = (await (await teacher.request.get('/api/session')).json()) as { viewer: { id: string } }
  fillRows({ dataFolder, texts: BODIES, note, reader: me.viewer.id })
  return seminar.id
}

/** Opens the list of all notes in the text, and waits until every one of them is drawn. */
async function drawNotes(page: Page, site: Site): Promise<void> {
  await panelButton(page, site).click()
  const cards = page.locator('.annotation-panel article[data-annotation]')
  await expect
    .poll(async () => {
      await cards.last().scrollIntoViewIfNeeded()
      return cards.count()
    })
    .toBeGreaterThanOrEqual(BODIES.length)
}

/** Begins a note and names people in it. */
async function nameMembers(page: Page, site: Site): Promise<void> {
  await selectWords(page, { segment: 'p3.s1', words: 'açık ara' })
  await toolbar(page)
    .getByRole('button', { name: site.m('annotate.toolbar.comment'), exact: true })
    .click()
  for (const begun of ['', '<', 'img', 'script', 'svg', 'bak', '"', 'data', 'java', 'x']) {
    await field(page, site).fill(`@${begun}`)
    await expect(page.getByRole('option').first()).toBeVisible()
  }
}

/** Looks at what a file would bring in, entry by entry. */
async function previewFile(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(FILE)
  await expect(page.locator('.report-entries li')).not.toHaveCount(0)
}

/** Whatever waits to be opened, for the pointer or for the focus gets it. */
const touchAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    for (const element of document.querySelectorAll<HTMLElement>('a, button, input, details'))
      for (const type of ['mouseover', 'focus', 'toggle']) element.dispatchEvent(new Event(type))
  })

/** What has run, has been asked for or has been said aloud since a page was opened, which `draw` may go on with. */
async function visit(page: Page, address: string, draw?: (page: Page) => Promise<void>): Promise<string[]> {
  const found: string[] = []
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (/x\.invalid/u.test(new URL(request.url()).hostname)) found.push(request.url())
  })
  await page.goto(address)
  await draw?.(page)
  await touchAll(page)
  const ran = await page.evaluate(() => '__ran' in window)
  return ran ? [...found, 'ran'] : found
}

/** The addresses of every page of somebody’s inbox. */
async function listInbox(request: APIRequestContext, inbox: string): Promise<string[]> {
  const addresses = [inbox]
  for (;;) {
    const page = await (await request.get(addresses.at(-1) ?? inbox)).text()
    const [, next] = /<a href="([^"]*\?cursor=[^"]*)" class="button"/u.exec(page) ?? []
    if (next === undefined) return addresses
    addresses.push(next)
  }
}

/** What is exported, as a page: the printed one without the policy it brings, and Markdown as any program draws it. */
async function readExports(request: APIRequestContext): Promise<string[]> {
  const read = async (format: string) => (await request.get(`/api/export?format=${format}`)).text()
  const printed = await read('html')
  const bare = printed.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
  expect(bare).not.toBe(printed)
  return [printed, bare, await marked.parse(await read('markdown'))]
}

test('no text that anybody wrote runs anywhere, with our content policy or without', async ({
  browser,
  page,
  site,
  complaints,
  own: server,
}) => {
  test.slow()
  complaints.announce(/Content Security Policy|favicon|404/)
  const origin = server.url
  const open = (options: object) => browser.newContext({ baseURL: origin, locale: 'tr-TR', ...options })
  const [teacher, student] = [await open({}), await open({})]
  await becomeHost({ request: teacher.request, origin }, server)
  const seminar = await writeAll(
    { request: teacher.request, origin },
    { request: student.request, origin },
    server.dataFolder,
  )
  const other = await openSeminar({ request: teacher.request, origin }, { name: NAME, displayName: NAME })
  nameSeminar(server.dataFolder, other.id, HOSTILE_TEXTS.join('\n'))
  const of = (route: Parameters<typeof site.path>[0]) => site.path(route).replace('[seminar]', seminar)
  const reader = `${of('/read/[work]')}?seminar=${seminar}`
  const inbox = await listInbox(teacher.request, of('/inbox'))
  expect(inbox.length).toBeGreaterThan(5)
  const look = async (pages: readonly string[], options: object) => {
    const seen = await open({ storageState: await teacher.storageState(), ...options })
    const draws: Record<string, (page: Page) => Promise<void>> = {
      [reader]: async (tab) => {
        await drawNotes(tab, site)
        await touchAll(tab)
        await tab.keyboard.press('Escape')
        await nameMembers(tab, site)
      },
      [of('/notebook/transfer')]: previewFile,
    }
    for (const address of [reader, ...pages]) {
      const tab = await seen.newPage()
      expect([address, await visit(tab, address, draws[address])]).toEqual([address, []])
      await tab.close()
    }
    const printed = await seen.newPage()
    for (const file of await readExports(seen.request)) {
      await printed.setContent(file)
      await touchAll(printed)
      expect(await printed.evaluate(() => '__ran' in window)).toBe(false)
    }
    await seen.close()
  }
  const pages = [
    ...[of('/notebook'), `${of('/search')}?q=bak`, of('/notebook/transfer'), of('/seminars')],
    ...[of('/inbox'), of('/seminars/[seminar]'), of('/seminars/[seminar]/people')],
    ...[of('/seminars/[seminar]/moderation'), of('/seminars/[seminar]/settings')],
    ...[`${of('/join')}?code=${other.join?.code ?? ''}`, of('/account'), of('/host')],
    `${of('/seminars/new')}?from=${other.id}`,
  ]
  await look(pages, { bypassCSP: false })
  await look([...pages, ...inbox.slice(1)], { bypassCSP: true })
  // The test itself would tell.
  await page.setContent('<img src=x onerror="window.__ran=1">')
  await expect.poll(() => page.evaluate(() => '__ran' in window)).toBe(true)
})
