import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import type { Locale } from '@/i18n/routing'
import type { AccountPage } from '@/lib/account/account-paths'

const NAMES = {
  '/account': 'own',
  '/sign-in': 'signIn',
  '/sign-up': 'signUp',
  '/password': 'forgotten',
  '/password/new': 'choose',
  '/host': 'host',
} as const satisfies Record<AccountPage, string>

/** The head of a page of an account: nothing for a search engine. */
export async function accountMetadata(page: AccountPage, locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'account' })
  const name = NAMES[page]
  const head = pageMetadata({ page, locale, title: t(`${name}.title`), description: t(`${name}.lead`) })
  return { ...head, robots: { index: false, follow: false } }
}
