import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { accountMetadata } from '@/app/_account/account-metadata'
import { readAsked, type AccountQuery } from '@/app/_account/read-asked'
import { AccountFrame } from '@/components/account/account-frame'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { listSessions } from '@/server/account/end-sessions'
import { findAccount } from '@/server/account/find-account'
import { AccountData } from './_components/account-data'
import { NoticeForm } from './_components/notice-form'
import { PasswordForm } from './_components/password-form'
import { ProfileForm } from './_components/profile-form'
import { SessionList } from './_components/session-list'
import { WithoutAccount } from './_components/without-account'

/** Forms that lead here when all is well. */
const DONE = [
  'sign-in',
  'university',
  'new-password',
  'host-code',
  'profile',
  'notices',
  'password',
  'session',
] as const

interface AccountPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AccountQuery>
}

export async function generateMetadata({ params }: AccountPageProps): Promise<Metadata> {
  return accountMetadata('/account', (await params).locale)
}

/** An account as its owner sees it; for whoever has none, the ways to one. */
export default async function AccountPage({ params, searchParams }: AccountPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  const query = await searchParams
  const { viewer, headers, said } = await readAsked(query, [...DONE, 'delete'])
  const account = await findAccount(viewer)
  if (viewer === null || account === null)
    return <WithoutAccount viewer={viewer} locale={locale} said={said} />
  const done = said?.fault === null ? DONE.find((form) => form === said.form) : undefined
  const sessions = await listSessions({ viewer, headers })
  return (
    <AccountFrame
      page="/account"
      locale={locale}
      title={t('own.title')}
      lead={
        <p>
          {t('own.signedIn', { name: account.name })} <span className="account-address">{account.email}</span>
          {account.isHost && (
            <>
              {' · '}
              <PageLink to="/host" locale={locale}>
                {t('host.title')}
              </PageLink>
            </>
          )}
        </p>
      }
    >
      {done !== undefined && (
        <p className="account-note" role="status">
          {t(`done.${done}`)}
        </p>
      )}
      <ProfileForm account={account} said={said?.form === 'profile' ? said : null} />
      <NoticeForm account={account} />
      <SessionList sessions={sessions} locale={locale} />
      <PasswordForm account={account} said={said?.form === 'password' ? said : null} />
      <AccountData account={account} locale={locale} said={said?.form === 'delete' ? said : null} />
    </AccountFrame>
  )
}
