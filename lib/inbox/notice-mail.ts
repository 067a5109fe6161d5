import type { Side } from '../text/side'

/** How often a mail may tell that something is in the inbox. */
export const MAIL_CHOICES = ['never', 'daily', 'hourly'] as const

export type MailChoice = (typeof MAIL_CHOICES)[number]

const HOUR = 60 * 60 * 1000

/** Milliseconds that pass at least between two mails. */
const PAUSES: Record<Exclude<MailChoice, 'never'>, number> = { hourly: HOUR, daily: 24 * HOUR }

/** The latest moment at which the last mail may have gone out, for one to go out now; null where none ever may. */
export function mailedBefore(choice: MailChoice, now: Date): Date | null {
  return choice === 'never' ? null : new Date(now.getTime() - PAUSES[choice])
}

interface NoticeMail {
  /** How much is not read. */
  unread: number
  locale: Side
  /** The address of the inbox, and of the page that stops the mails. */
  inbox: string
  stop: string
  /** As readers know it: `yanyana.example.edu`. */
  site: string
}

/** The message that says how much is in the inbox, and nothing of what it says or who wrote it. */
export function writeNoticeMail({ unread, locale, inbox, stop, site }: NoticeMail): {
  subject: string
  text: string
} {
  const lines =
    locale === 'tr'
      ? [
          'Merhaba,',
          `${site} üzerinde okumadığınız ${unread} yenilik var: yanıtlar, anmalar ya da yanıtlanan sorular.`,
          inbox,
          'Bu iletiyi hesabınızda açtığınız için alıyorsunuz. Bir daha almamak için:',
          stop,
        ]
      : [
          'Hello,',
          `${unread === 1 ? 'There is 1 thing' : `There are ${unread} things`} you have not read at ${site}: replies, mentions or answered questions.`,
          inbox,
          'You get this mail because you asked for it in your account. To get no more of them:',
          stop,
        ]
  const subject = locale === 'tr' ? `Yanyana: ${unread} yenilik` : `Yanyana: ${unread} unread`
  return { subject, text: `${lines.join('\n\n')}\n` }
}
