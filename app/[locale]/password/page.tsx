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

interface ForgottenPasswordPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AccountQuery>
}

export async function generateMetadata({ params }: ForgottenPasswordPageProps): Promise<Metadata> {
  return accountMetadata('/password', (await params).locale)
}

/** For whoever has no password any more: an address, to which a link is sent. */
export default async function ForgottenPasswordPage({ params, searchParams }: ForgottenPasswordPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  const query = await searchParams
  const { said } = await readAsked(query, ['reset'])
  const next = safeNext(query['next'])
  return (
    <AccountFrame
      page="/password"
      locale={locale}
      isGate
      title={t('forgotten.title')}
      lead={<p>{t('forgotten.lead')}</p>}
    >
      {said?.fault === null ? (
        <MailSent email={said.values['email'] ?? ''} hours={LINK_HOURS} isKept={env().smtpUrl === null} />
      ) : (
        <MailForm
          form="reset"
          action="reset-password"
          next={next}
          said={said}
          submit={t('forgotten.submit')}
        />
      )}
      <p className="account-ways">
        <PageLink to="/sign-in" query={writeNext(next)} locale={locale}>
          {t('forgotten.back')}
        </PageLink>
      </p>
    </AccountFrame>
  )
}
