import 'server-only'
import { accountPath } from '@/lib/account/account-paths'
import { writeLinkMail } from '@/lib/account/mail-words'
import type { Side } from '@/lib/text/side'
import { postMail } from '../mail/post-mail'
import { siteUrl } from '../site-url'
import { findAccountId } from './find-account'
import { LINK_HOURS, makeMailLink } from './mail-link'
import { countSource, mayMail } from './tries'

interface Asking {
  /** Folded. */
  email: string
  /** What was asked for; what the message says depends on whether there is an account, too. */
  purpose: 'sign-up' | 'reset'
  /** A path of the site to go on at afterwards, as `safeNext` gives it. */
  next: string | null
  locale: Side
  source: string
}

/**
 * Sends a message to an address, whether there is an account under it or not: only who reads its mail learns which. The
 * answer does not wait for the mail. A sixth message within an hour is not sent; the links of those before it work.
 * Throws `too-many-tries` where one source asks for too many.
 */
export async function askForLink({ email, purpose, next, locale, source }: Asking): Promise<void> {
  countSource(source)
  if (!mayMail(email)) return
  const isKnown = (await findAccountId(email)) !== null
  const token = await makeMailLink(email)
  const query = new URLSearchParams({ link: token, ...(next !== null && { next }) })
  const link = new URL(`${accountPath('/password/new', locale)}?${query.toString()}`, siteUrl()).href
  postMail({
    to: email,
    ...writeLinkMail({ purpose, isKnown, locale, link, hours: LINK_HOURS, site: siteUrl().host }),
  })
}
