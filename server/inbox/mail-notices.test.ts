import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { newEmail, readMail } from '../account/account.fixture'
import { makeInput, makeReply, save } from '../annotation/annotation.fixture'
import { deleteAnnotation } from '../annotation/delete-annotation'
import { Caller } from '../http/api.fixture'
import { mailPosted } from '../mail/post-mail'
import { startSmtpServer } from '../mail/smtp.fixture'
import { setHidden } from '../moderation/set-hidden'
import { joinAs, openSeminar } from '../seminar/seminar.fixture'
import { chooseMail, stopMail } from './choose-mail'
import { mailNotices } from './mail-notices'
import { readNotices } from './read-notices'
import { makeStopKey, readStopKey } from './stop-key'

const test = useTestDatabase()

const HOUR = 60 * 60 * 1000

type Opened = Awaited<ReturnType<typeof openSeminar>>
let seminar: Opened
let ayse: Awaited<ReturnType<typeof joinAs>>
let bora: typeof ayse
let root: string

const later = (hours: number) => new Date(Date.now() + hours * HOUR)

const reply = async () =>
  save(bora, await makeReply(root, { layer: seminar.layer, body: { text: 'Gizli söz.', lang: 'tr' } }))

const give = (columns: { email?: string; emailVerified?: boolean; isAnonymous?: boolean; locale?: string }) =>
  test.database.user.update({ where: { id: ayse.id }, data: columns })

beforeAll(() => {
  vi.spyOn(console, 'log').mockReturnValue()
})

let email = ''

beforeEach(async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  seminar = await openSeminar()
  ayse = await joinAs(seminar.keys.code, 'Ayşe')
  bora = await joinAs(seminar.keys.code, 'Bora')
  root = await save(ayse, await makeInput({ layer: seminar.layer }))
  email = newEmail()
  await give({ email, emailVerified: true, isAnonymous: false })
})

describe('a mail that tells of the inbox', () => {
  it('goes to nobody who did not ask for it, and to no address that is not proven', async () => {
    await reply()
    expect(await mailNotices(later(48))).toBe(0)
    await chooseMail(ayse.id, 'hourly')
    await give({ emailVerified: false })
    expect(await mailNotices(later(48))).toBe(0)
    await give({ emailVerified: true })
    expect(await mailNotices(later(48))).toBe(1)
  })

  it.each([
    ['hourly', 0.9, 1.1],
    ['daily', 23, 25],
  ] as const)('%s goes at most so often, and only when something is new', async (choice, early, late) => {
    await chooseMail(ayse.id, choice)
    expect(await mailNotices()).toBe(0)
    await reply()
    expect(await mailNotices()).toBe(1)
    expect(await mailNotices(later(late))).toBe(0)
    await reply()
    expect(await mailNotices(later(early))).toBe(0)
    expect(await mailNotices(later(late))).toBe(1)
  })

  it('counts nothing that its reader has read or may not see', async () => {
    await chooseMail(ayse.id, 'hourly')
    const hidden = await reply()
    await setHidden({ viewer: seminar.teacher, id: hidden, reason: 'Yersiz.' })
    expect(await mailNotices()).toBe(0)
    await deleteAnnotation({ viewer: bora, id: await reply(), match: 1 })
    await reply()
    await readNotices({ viewer: ayse })
    expect(await mailNotices()).toBe(0)
  })

  it('says how many there are and where, and no word, name or title of anybody’s', async () => {
    await give({ locale: 'en' })
    await chooseMail(ayse.id, 'hourly')
    await reply()
    await reply()
    await mailNotices()
    const mail = (await readMail(email)) ?? ''
    expect(mail).toContain('There are 2 things')
    expect(mail).toContain('/en/inbox')
    for (const word of ['Gizli', 'Bora', 'Ayşe', 'Güz']) expect(mail).not.toContain(word)
    const [, address = ''] = /List-Unsubscribe:\s*<([^>]+)>/u.exec(mail.replaceAll(/\r?\n /gu, '')) ?? []
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const { pathname, search } = new URL(address)
    const oneClick = () =>
      new Caller().call('POST', pathname + search, { 'List-Unsubscribe': 'One-Click' }, { origin: null })
    expect([(await oneClick()).status, (await oneClick()).status]).toEqual([200, 200])
    await reply()
    expect(await mailNotices(later(48))).toBe(0)
  })

  it('goes by SMTP where there is a server', async () => {
    const smtp = await startSmtpServer()
    vi.stubEnv('SMTP_URL', smtp.url)
    vi.resetModules()
    const { postMail, mailPosted: sent } = await import('../mail/post-mail')
    postMail({ to: email, subject: 'a', text: 'b', stop: 'https://yanyana.example.edu/api/inbox/stop?key=k' })
    await sent()
    smtp.stop()
    expect(smtp.messages[0]).toContain('List-Unsubscribe: <https://yanyana.example.edu/api/inbox/stop?key=k>')
    await mailPosted()
  })
})

describe('the key that stops it', () => {
  it('is of one reader, made by us alone', async () => {
    const key = makeStopKey(ayse.id)
    expect(readStopKey(key)).toBe(ayse.id)
    for (const wrong of ['', '.', `${bora.id}.${key.split('.')[1] ?? ''}`, `${key}x`, ayse.id])
      expect(readStopKey(wrong)).toBeNull()
    expect(await stopMail('none')).toBe(false)
  })

  it('leads the form of the page back to it, from our own pages alone', async () => {
    await chooseMail(ayse.id, 'daily')
    const send = (origin: string) =>
      new Caller().call('POST', '/api/inbox/stop', { key: makeStopKey(ayse.id), locale: 'tr' }, { origin })
    expect((await send('https://evil.example')).status).toBe(403)
    const done = await send('http://localhost:3000')
    expect([done.status, done.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/tr\/gelen\/durdur\?key=.+&done$/u),
    ])
    const { noticeMail } = await test.database.user.findUniqueOrThrow({ where: { id: ayse.id } })
    expect(noticeMail).toBeNull()
  })
})
