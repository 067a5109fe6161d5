import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { accountMetadata } from '@/app/_account/account-metadata'
import { readAsked, type AccountQuery } from '@/app/_account/read-asked'
import { MailForm } from '@/components/account/mail-form'
import { AccountFrame } from '@/components/account/account-frame'
import { MailSent } from '@/components/account/mail-sent'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { safeNext, writeNext } from '@/lib/account/safe-next'
import { LINK_HOURS } from '@/server/account/mail-link'
import { env } from '@/server/env'

interface SignUpPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AccountQuery>
}

export async function generateMetadata({ params }: SignUpPageProps): Promise<Metadata> {
  return accountMetadata('/sign-up', (await params).locale)
}

/** Asks for an account: an address, to which a link is sent. */
export default async function SignUpPage({ params, searchParams }: SignUpPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  const query = await searchParams
  const { said } = await readAsked(query, ['sign-up'])
  const next = safeNext(query['next'])
  return (
    <AccountFrame
      page="/sign-up"
      locale={locale}
      isGate
      title={t('signUp.title')}
      lead={<p>{t('signUp.lead')}</p>}
    >
      {said?.fault === null ? (
        <MailSent email={said.values['email'] ?? ''} hours={LINK_HOURS} isKept={env().smtpUrl === null} />
      ) : (
        <MailForm form="sign-up" action="sign-up" next={next} said={said} submit={t('signUp.submit')} />
      )}
      <p className="account-ways">
        <PageLink to="/sign-in" query={writeNext(next)} locale={locale}>
          {t('signUp.back')}
        </PageLink>
      </p>
    </AccountFrame>
  )
}
