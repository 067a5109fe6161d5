import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/account/account-frame'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { isRefused, type FormSaid } from '@/lib/account/form-said'
import type { Viewer } from '@/lib/session/viewer'
import { countOwnNotes } from '@/server/account/count-own-notes'

interface WithoutAccountProps {
  viewer: Viewer | null
  locale: Locale
  said: FormSaid | null
}

/** For a visitor: what an account is for, and the two ways to one. */
export async function WithoutAccount({ viewer, locale, said }: WithoutAccountProps) {
  const t = await getTranslations('account')
  const count = await countOwnNotes(viewer)
  return (
    <AccountFrame page="/account" locale={locale} isGate title={t('own.title')} lead={<p>{t('own.lead')}</p>}>
      {isRefused(said) && (
        <p className="account-fault" role="alert">
          {t('fault.sign-in-first')}
        </p>
      )}
      {said?.form === 'delete' && said.fault === null && (
        <p className="account-note" role="status">
          {t('done.delete')}
        </p>
      )}
      <p>{count > 0 ? t('without.notes', { count }) : t('without.none')}</p>
      <p className="account-buttons">
        <PageLink to="/sign-up" locale={locale} className="button account-main">
          {t('signUp.title')}
        </PageLink>
        <PageLink to="/sign-in" locale={locale} className="button quiet">
          {t('signIn.title')}
        </PageLink>
      </p>
    </AccountFrame>
  )
}
