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
import { NAME_LENGTH } from '@/lib/account/display-name'
import { PASSWORD_LIMITS } from '@/lib/account/password'
import { safeNext, writeNext } from '@/lib/account/safe-next'
import { findAccountId } from '@/server/account/find-account'
import { findMailLink } from '@/server/account/mail-link'

interface NewPasswordPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AccountQuery>
}

export async function generateMetadata({ params }: NewPasswordPageProps): Promise<Metadata> {
  return accountMetadata('/password/new', (await params).locale)
}

/** Where the link of a message leads: a password for an account that there is, or a name, too, for one to be made. */
export default async function NewPasswordPage({ params, searchParams }: NewPasswordPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  const query = await searchParams
  const { said } = await readAsked(query, ['new-password'])
  const link = typeof query['link'] === 'string' ? query['link'] : ''
  const next = safeNext(query['next'])
  const email = await findMailLink(link)
  if (email === null) {
    return (
      <AccountFrame
        page="/password/new"
        locale={locale}
        isGate
        title={t('choose.spent')}
        lead={<p>{t('fault.link-spent')}</p>}
      >
        <p className="account-ways">
          <PageLink to="/password" query={writeNext(next)} locale={locale} className="button">
            {t('choose.again')}
          </PageLink>
        </p>
      </AccountFrame>
    )
  }
  const isNew = (await findAccountId(email)) === null
  return (
    <AccountFrame
      page="/password/new"
      locale={locale}
      isGate
      title={t(isNew ? 'choose.open' : 'choose.title')}
      lead={<p>{t(isNew ? 'choose.openLead' : 'choose.lead')}</p>}
    >
      <AccountForm action="choose-password" hidden={{ link, ...(next !== null && { next }) }}>
        {said?.field === null && <FormFault said={said} id="new-password-fault" />}
        <p className="account-fixed">
          <span>{t('field.email')}</span>
          <b className="account-address">{email}</b>
        </p>
        {/* For the keeper of passwords: what this one belongs to. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        {isNew && (
          <TextField
            form="new-password"
            name="name"
            label={t('field.name')}
            autoComplete="name"
            hint={t('field.nameHint')}
            maxLength={NAME_LENGTH}
            said={said}
          />
        )}
        <TextField
          form="new-password"
          name="password"
          type="password"
          label={t(isNew ? 'field.password' : 'field.newPassword')}
          autoComplete="new-password"
          hint={t('field.passwordHint', { least: PASSWORD_LIMITS.least })}
          said={said}
          isBlamed
        />
        <button type="submit" className="button account-main">
          {t(isNew ? 'choose.openSubmit' : 'choose.submit')}
        </button>
      </AccountForm>
    </AccountFrame>
  )
}
