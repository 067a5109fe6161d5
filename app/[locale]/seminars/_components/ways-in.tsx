import { useTranslations } from 'next-intl'
import { CodeForm } from '@/components/seminar/code-form'
import { SeminarSection } from '@/components/seminar/seminar-section'
import { PageLink } from '@/components/site/page-link'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeNext } from '@/lib/account/safe-next'

interface WaysInProps {
  /** Why the viewer may open none; null where they may. */
  closed: 'account-needed' | 'teachers-named' | null
  locale: Locale
}

/** How to come into a seminar: by a code, or by opening one. */
export function WaysIn({ closed, locale }: WaysInProps) {
  const t = useTranslations('seminars.way')
  const here = writeNext(pagePath('/seminars', locale))
  return (
    <>
      <SeminarSection id="code" title={t('join')}>
        <CodeForm code="" said={null} locale={locale} />
      </SeminarSection>
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
            <PageLink to="/sign-up" query={here} locale={locale} className="button account-main">
              {t('signUp')}
            </PageLink>
            <PageLink to="/sign-in" query={here} locale={locale} className="button quiet">
              {t('signIn')}
            </PageLink>
          </p>
        )}
      </SeminarSection>
    </>
  )
}
