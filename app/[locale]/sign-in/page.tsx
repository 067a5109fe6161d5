import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { accountMetadata } from '@/app/_account/account-metadata'
import { readAsked, type AccountQuery } from '@/app/_account/read-asked'
import { AccountForm } from '@/components/account/account-form'
import { AccountFrame } from '@/components/account/account-frame'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { safeNext, writeNext } from '@/lib/account/safe-next'
import { countOwnNotes } from '@/server/account/count-own-notes'
import { env } from '@/server/env'

interface SignInPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AccountQuery>
}

export async function generateMetadata({ params }: SignInPageProps): Promise<Metadata> {
  return accountMetadata('/sign-in', (await params).locale)
}

/** The way into an account. A visitor is told that their notes come along. */
export default async function SignInPage({ params, searchParams }: SignInPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  const query = await searchParams
  const { viewer, said } = await readAsked(query, ['sign-in', 'session'])
  const next = safeNext(query['next'])
  const notes = await countOwnNotes(viewer)
  const fault = said?.form === 'sign-in' ? said : null
  const { university } = env()
  return (
    <AccountFrame
      page="/sign-in"
      locale={locale}
      isGate
      title={t('signIn.title')}
      lead={
        <>
          <p>{t('signIn.lead')}</p>
          {viewer?.anonymous === true && notes > 0 && <p>{t('signIn.along', { count: notes })}</p>}
        </>
      }
    >
      {viewer !== null && !viewer.anonymous && (
        <p className="account-note">
          {t.rich('signIn.already', {
            link: (words) => (
              <PageLink to="/account" locale={locale}>
                {words}
              </PageLink>
            ),
          })}
        </p>
      )}
      {said?.form === 'session' && (
        <p className="account-note" role="status">
          {t(said.fault === null ? 'signIn.left' : 'fault.sign-in-first')}
        </p>
      )}
      <AccountForm action="sign-in" hidden={next === null ? {} : { next }}>
        {fault?.field === null && <FormFault said={fault} id="sign-in-fault" />}
        <TextField
          form="sign-in"
          name="email"
          type="email"
          label={t('field.email')}
          autoComplete="username"
          said={fault}
        />
        <TextField
          form="sign-in"
          name="password"
          type="password"
          label={t('field.password')}
          autoComplete="current-password"
          said={fault}
          isBlamed
        />
        <button type="submit" className="button account-main">
          {t('signIn.submit')}
        </button>
      </AccountForm>
      {university !== null && (
        <p className="account-university">
          <span>{t('signIn.or')}</span>
          <a
            className="button quiet"
            href={`/api/account/university?${new URLSearchParams({ locale, ...(next !== null && { next }) }).toString()}`}
          >
            {t('signIn.university', { name: university.name })}
          </a>
        </p>
      )}
      <p className="account-ways">
        <PageLink to="/password" query={writeNext(next)} locale={locale}>
          {t('signIn.forgotten')}
        </PageLink>
        <PageLink to="/sign-up" query={writeNext(next)} locale={locale}>
          {t('signIn.open')}
        </PageLink>
      </p>
    </AccountFrame>
  )
}
