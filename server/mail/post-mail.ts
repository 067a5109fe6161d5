import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from '../env'
import { siteUrl } from '../site-url'
import { writeMessage, type KeptMail } from './write-message'

/** A message in plain text. */
export interface Mail {
  to: string
  subject: string
  text: string
  /** An address that takes a POST from a mail program, and then no more of these are sent (RFC 8058). */
  stop?: string
}

const under = new Set<Promise<void>>()

/**
 * Sends a message without being waited for: by SMTP where the operator gave a server, else into `<data folder>/mail`.
 * A failure is logged, without the message: it may hold a way in.
 */
export function postMail(mail: Mail): void {
  const sending = send(mail)
    .catch((error: unknown) => {
      console.error(`A message could not be sent: ${error instanceof Error ? error.message : String(error)}`)
    })
    .finally(() => under.delete(sending))
  under.add(sending)
}

/** Resolves when every message posted so far is on its way. */
export async function mailPosted(): Promise<void> {
  await Promise.all(under)
}

async function send({ stop, ...mail }: Mail): Promise<void> {
  const { smtpUrl } = env()
  const message = {
    ...mail,
    headers: stopHeaders(stop),
    from: env().mailFrom ?? `Yanyana <yanyana@${siteUrl().hostname}>`,
  }
  if (smtpUrl !== null) await smtp(smtpUrl.href).sendMail(message)
  else await keep(message)
}

/** What a mail program shows a button for. */
function stopHeaders(stop: string | undefined): Record<string, string> {
  if (stop === undefined) return {}
  return { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

let transport: { url: string; made: ReturnType<typeof createTransport> } | undefined

function smtp(url: string): ReturnType<typeof createTransport> {
  if (transport?.url !== url) transport = { url, made: createTransport(url) }
  return transport.made
}

/** Messages kept since the start: those of one millisecond stand in their order, too. */
let kept = 0

/** Writes the message for this user’s eyes alone, as a mail program opens it and a person reads it, and says where. */
async function keep(message: KeptMail): Promise<void> {
  const folder = path.join(env().dataFolder, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const time = new Date().toISOString().replace(/\D/gu, '')
  const number = String(++kept).padStart(6, '0')
  const file = path.join(folder, `${time}-${number}-${randomBytes(4).toString('hex')}.eml`)
  await writeFile(file, writeMessage(message), { mode: 0o600 })
  console.log(`No SMTP_URL is set, so a message was written to ${file}`)
}
