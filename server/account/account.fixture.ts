import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Caller } from '../http/api.fixture'
import { env } from '../env'
import { mailPosted } from '../mail/post-mail'

export const PASSWORD = 'kuru yaprak, ıslak taş'

let made = 0

/** An address nobody has used yet. */
export const newEmail = () => `okur-${++made}@example.org`

/** The newest message to an address that was written into the data folder. */
export async function readMail(email: string): Promise<string | null> {
  await mailPosted()
  const folder = path.join(env().dataFolder, 'mail')
  const files = await readdir(folder).catch(() => [])
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  return texts.findLast((text) => text.includes(`To: ${email}\n`)) ?? null
}

/** The link in the newest message to an address, as its token. */
export async function readLink(email: string): Promise<string> {
  return /[?&]link=([\w-]+)/u.exec((await readMail(email)) ?? '')?.[1] ?? ''
}

/** Makes an account as a reader does, in the browser of the caller. */
export async function openAccount(caller: Caller, email = newEmail(), password = PASSWORD): Promise<string> {
  await caller.call('POST', '/api/account/sign-up', { email })
  const link = await readLink(email)
  const answer = await caller.call('POST', '/api/account/choose-password', { link, name: 'Işık', password })
  if (!answer.ok) throw new Error(`no account: ${answer.status}`)
  return email
}

export const signIn = (caller: Caller, email: string, password = PASSWORD, headers = {}) =>
  caller.call('POST', '/api/account/sign-in', { email, password }, headers)

/** Who the caller is, as the API says. */
export async function whoIs(caller: Caller): Promise<{ id: string; anonymous: boolean } | null> {
  const { viewer } = (await (await caller.call('GET', '/api/session')).json()) as {
    viewer: { id: string; anonymous: boolean } | null
  }
  return viewer
}
