import 'server-only'
import { MAIL_CHOICES, type MailChoice } from '@/lib/inbox/notice-mail'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { database } from '../db/database'
import { CREDENTIAL } from './check-password'

/** What the pages of an account show of it, to its owner alone. */
export interface Profile {
  id: string
  anonymous: boolean
  name: string
  email: string
  locale: Side | null
  writesIn: Side | null
  isHost: boolean
  mayTeach: boolean
  hasPassword: boolean
  /** Whether the address was proven; only then mail is sent that nobody waits for. */
  isVerified: boolean
  noticeMail: MailChoice
}

/** The viewer's account; null for nobody and for a visitor without one. */
export async function findAccount(viewer: Viewer | null): Promise<Profile | null> {
  if (viewer === null || viewer.anonymous) return null
  const user = await database().user.findUnique({
    where: { id: viewer.id },
    include: { accounts: { where: { providerId: CREDENTIAL }, select: { id: true } } },
  })
  if (user === null || user.isAnonymous) return null
  const { id, name, email, locale, writesIn, isHost, mayTeach, accounts, emailVerified, noticeMail } = user
  return {
    id,
    anonymous: false,
    name,
    email,
    locale: locale as Side | null,
    writesIn: writesIn as Side | null,
    isHost,
    mayTeach,
    hasPassword: accounts.length > 0,
    isVerified: emailVerified,
    noticeMail: MAIL_CHOICES.find((choice) => choice === noticeMail) ?? 'never',
  }
}

/** The id of the account under a folded address; null where there is none. */
export async function findAccountId(email: string): Promise<string | null> {
  const user = await database().user.findUnique({
    where: { email },
    select: { id: true, isAnonymous: true },
  })
  return user === null || user.isAnonymous ? null : user.id
}
