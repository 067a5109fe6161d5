import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeLinkMail } from '@/lib/account/mail-words'
import * as settings from '../env'
import { mailPosted, postMail } from './post-mail'
import { startSmtpServer } from './smtp.fixture'

const folder = mkdtempSync(path.join(tmpdir(), 'yanyana-mail-'))
const smtp = await startSmtpServer()
afterAll(() => smtp.stop())

const LINK = `https://example.org/?link=abc&next=${'%2Fa'.repeat(30)}`
const MAIL = { to: 'isik@example.org', subject: 'Işık için', text: `ğüşıöç:\n\n${LINK}\n` }

const withSettings = (changes: Record<string, string>) =>
  vi.spyOn(settings, 'env').mockReturnValue(settings.parseEnv({ DATA_DIR: folder, ...changes }))

let log = vi.spyOn(console, 'log')
let errors = vi.spyOn(console, 'error')
beforeEach(() => {
  log = vi.spyOn(console, 'log').mockReturnValue()
  errors = vi.spyOn(console, 'error').mockReturnValue()
})

describe('a message', () => {
  it('goes to the mail server that the operator gave', async () => {
    withSettings({ SMTP_URL: smtp.url, MAIL_FROM: 'Yanyana <yanyana@example.org>' })
    postMail(MAIL)
    await mailPosted()
    expect(smtp.messages).toHaveLength(1)
    expect(smtp.messages[0]).toContain('From: Yanyana <yanyana@example.org>')
    expect(smtp.messages[0]).toContain('To: isik@example.org')
    expect(log).not.toHaveBeenCalled()
  })

  it('without one is written into the data folder, for its owner alone, and the log says where and no more', async () => {
    withSettings({})
    postMail(MAIL)
    await mailPosted()
    const [name = ''] = readdirSync(path.join(folder, 'mail'))
    const file = path.join(folder, 'mail', name)
    expect(name).toMatch(/\.eml$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    // As a person copies it out of an editor.
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const line of ['To: isik@example.org', 'Subject: Işık için', 'ğüşıöç:', LINK])
      expect(lines).toContain(line)
    expect(log.mock.calls.flat().join()).toContain(file)
    expect(log.mock.calls.flat().join()).not.toMatch(/isik@|link=/)
  })

  it('that cannot be sent is missed by nobody’s request, and leaves no secret in the log', async () => {
    withSettings({ SMTP_URL: 'smtp://user:s%40cret@127.0.0.1:1' })
    postMail(MAIL)
    await mailPosted()
    expect(errors).toHaveBeenCalledOnce()
    expect(errors.mock.calls.flat().join()).not.toMatch(/isik@|link=|s@cret|s%40cret/)
  })

  it.each(['tr', 'en'] as const)(
    'in %s says what was asked for, how long the link works, and names nobody',
    (locale) => {
      for (const purpose of ['sign-up', 'reset'] as const) {
        for (const isKnown of [true, false]) {
          const link = 'https://yanyana.example.edu/x?link=abc'
          const { subject, text } = writeLinkMail({
            purpose,
            isKnown,
            locale,
            link,
            hours: 2,
            site: 'yanyana.example.edu',
          })
          expect(subject).toMatch(/^Yanyana: /)
          expect(text.split('\n')).toContain(link)
          expect(text).toMatch(locale === 'tr' ? /2 saat/ : /2 hours/)
        }
      }
    },
  )
})
