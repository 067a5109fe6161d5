import type { BrowserContext, Page } from '@playwright/test'
import { v7 } from 'uuid'
import { HOSTILE_TEXTS } from '../lib/annotation/hostile-texts.cases'
import { panelButton } from './annotate-page'
import { expect, test, WORK } from './fixtures'
import { saveNote } from './saved-note'
import { join, openAccount, openSeminar, type Speaker } from './seminar-class'
import type { Site } from './site'

/** A short one that fits where a name does. */
const NAME = '<img src=x onerror=window.__ran=1>'

/** Texts that change how the next one is read stand alone; the others share a note with their neighbours. */
const LONERS = HOSTILE_TEXTS.filter((text) => text.includes('```') || text.length > 250)
const TOGETHER = HOSTILE_TEXTS.filter((text) => !LONERS.includes(text))

const SIZE = 12

const BODIES = [
  ...Array.from({ length: Math.ceil(TOGETHER.length / SIZE) }, (_, at) =>
    TOGETHER.slice(at * SIZE, (at + 1) * SIZE).join('\n\n'),
  ),
  ...LONERS,
]

/** Notes, a reply, tags, flags and reasons in a seminar whose every text is hostile. Gives back its id. */
async function writeAll(teacher: Speaker, student: Speaker): Promise<string> {
  const description = HOSTILE_TEXTS.slice(0, 20).join('\n\n').slice(0, 1_500)
  const seminar = await openSeminar(teacher, { name: NAME, description, displayName: NAME })
  await join(student, seminar, `${NAME}2`)
  const headers = { origin: teacher.origin }
  const said = { headers, failOnStatusCode: true }
  const first = await saveNote(student.request, student.origin, 'Herkese')
  const { targets } = (await (await student.request.get(first)).json()) as { targets: unknown[] }
  const layer = `seminar:${seminar.id}`
  let last = ''
  for (const text of BODIES) {
    last = v7()
    const data = { work: WORK, layer, meaning: 'idea', body: { text, lang: 'tr' }, targets, tags: [NAME] }
    await student.request.put(`/api/annotations/${last}`, { ...said, data })
  }
  const reply = { text: BODIES[0], lang: 'tr' }
  const answer = { work: WORK, layer, meaning: null, body: reply, targets: [], replyTo: last }
  await teacher.request.put(`/api/annotations/${v7()}`, { ...said, data: answer })
  const reason = HOSTILE_TEXTS.slice(-30).join(' ').slice(0, 400)
  await teacher.request.put(`/api/annotations/${last}/flag`, { ...said, data: { reason } })
  const hidden = v7()
  const data = { work: WORK, layer, meaning: 'idea', body: { text: 'Gizli', lang: 'tr' }, targets }
  await student.request.put(`/api/annotations/${hidden}`, { ...said, data })
  await teacher.request.put(`/api/annotations/${hidden}/hidden`, { ...said, data: { reason } })
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

/** What has run, has been asked for or has been said aloud since the page was opened. */
async function visit(page: Page, address: string, draw: (page: Page) => Promise<void>): Promise<string[]> {
  const found: string[] = []
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (/x\.invalid/u.test(new URL(request.url()).hostname)) found.push(request.url())
  })
  await page.goto(address)
  await draw(page)
  // Whatever waits for the pointer or the focus gets it.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('a, button, input, details'))
      for (const type of ['mouseover', 'focus', 'toggle']) element.dispatchEvent(new Event(type))
  })
  const ran = await page.evaluate(() => '__ran' in window)
  return ran ? [...found, 'ran'] : found
}

test('no text that anybody wrote runs anywhere, with our content policy or without', async ({
  context,
  page,
  site,
  server,
  browser,
  newReader,
  complaints,
  baseURL,
}) => {
  test.slow()
  const origin = baseURL ?? ''
  complaints.announce(/Content Security Policy|favicon|404/)
  await openAccount({ request: page.request, origin }, server.dataFolder, `held-${v7()}@example.org`)
  const student = await newReader()
  const seminar = await writeAll({ request: page.request, origin }, { request: student.request, origin })
  const of = (route: Parameters<typeof site.path>[0]) => site.path(route).replace('[seminar]', seminar)
  const reader = `${of('/read/[work]')}?seminar=${seminar}`
  const pages = [
    ...[of('/notebook'), `${of('/search')}?q=bak`, of('/seminars')],
    ...[of('/inbox'), of('/seminars/[seminar]'), of('/seminars/[seminar]/people')],
    ...[of('/seminars/[seminar]/moderation'), of('/seminars/[seminar]/settings')],
  ]
  const look = async (who: BrowserContext, options: object) => {
    const seen = await browser.newContext({
      baseURL: origin,
      storageState: await who.storageState(),
      ...options,
    })
    for (const address of [reader, ...pages]) {
      const tab = await seen.newPage()
      const draw = (there: Page) => (address === reader ? drawNotes(there, site) : Promise.resolve())
      expect([address, await visit(tab, address, draw)]).toEqual([address, []])
      await tab.close()
    }
    const file = await seen.request.get('/api/export?format=html')
    const printed = await seen.newPage()
    await printed.setContent(await file.text())
    expect(await printed.evaluate(() => '__ran' in window)).toBe(false)
    await seen.close()
  }
  for (const bypassCSP of [true, false]) await look(context, { bypassCSP })
  // What they wrote is in the notebook of the student, who has most to lose without the policy.
  await look(student, { bypassCSP: true })
  // The test itself would tell.
  await page.setContent('<img src=x onerror="window.__ran=1">')
  await expect.poll(() => page.evaluate(() => '__ran' in window)).toBe(true)
})
