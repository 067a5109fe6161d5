import { useTranslations } from 'next-intl'
import { SeminarSection } from '@/components/seminar/seminar-section'
import { PageLink } from '@/components/site/page-link'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeNext } from '@/lib/account/safe-next'

interface WayToOpenProps {
  /** Why the viewer may open none; null where they may. */
  closed: 'account-needed' | 'teachers-named' | null
  locale: Locale
}

/** How to open a seminar: on its page, to which an account that is made for it leads back. */
export function WayToOpen({ closed, locale }: WayToOpenProps) {
  const t = useTranslations('seminars.way')
  const next = writeNext(pagePath('/seminars/new', locale))
  return (
    <SeminarSection id="open" title={t('open')}>
      <p>{t(closed ?? 'openText')}</p>
      {closed === null && (
        <p className="account-buttons">
          <PageLink to="/seminars/new" locale={locale} className="button account-main">
            {t('openSubmit')}
          </PageLink>
        </p>
      )}
      {closed === 'account-needed' && (
        <p className="account-buttons">
          <PageLink to="/sign-up" query={next} locale={locale} className="button account-main">
            {t('signUp')}
          </PageLink>
          <PageLink to="/sign-in" query={next} locale={locale} className="button quiet">
            {t('signIn')}
          </PageLink>
        </p>
      )}
    </SeminarSection>
  )
}
