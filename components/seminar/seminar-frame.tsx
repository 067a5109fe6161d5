import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeSeminarQuery } from '@/lib/seminar/reading-query'
import type { SeminarSaid } from '@/lib/seminar/form-said'
import type { Seminar } from '@/lib/seminar/seminar'
import { SeminarDates } from './seminar-dates'

const PARTS = {
  overview: '/seminars/[seminar]',
  people: '/seminars/[seminar]/people',
  moderation: '/seminars/[seminar]/moderation',
  settings: '/seminars/[seminar]/settings',
} as const

interface SeminarFrameProps {
  part: keyof typeof PARTS
  seminar: Seminar
  /** The work’s title in the language of the page. */
  title: string
  locale: Locale
  /** What a form that led here was answered with. */
  said: SeminarSaid | null
  children: ReactNode
}

/** A page of a seminar: what it is, the way to its text, its other pages, and what this one holds. */
export function SeminarFrame({ part, seminar, title, locale, said, children }: SeminarFrameProps) {
  const t = useTranslations('seminars')
  const { id, work, name, lang, me, startsOn, endsOn } = seminar
  const params = { seminar: id }
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter(
    (one) => one !== 'moderation' || me.role !== 'student',
  )
  const done = said?.fault === null ? said.form : null
  return (
    <>
      <SkipLink />
      <SiteBar here={{ pathname: PARTS[part], params }} locale={locale} />
      <main id="main" className="sheet-page account seminar">
        <header className="sheet-header seminar-header">
          <div>
            <p className="seminar-work">{title}</p>
            <h1 lang={lang}>{name}</h1>
            <p className="seminar-facts">
              {(startsOn ?? endsOn) !== null && (
                <span>
                  <SeminarDates startsOn={startsOn} endsOn={endsOn} locale={locale} />
                </span>
              )}
              <span>{t(`heldIn.${lang}`)}</span>
              <span>{t('entry.members', { count: seminar.members })}</span>
              <span>{t('you', { role: t(`role.${me.role}`) })}</span>
            </p>
          </div>
          <PageLink
            to={readerPage(work)}
            query={writeSeminarQuery(id)}
            locale={locale}
            className="button account-main seminar-read"
          >
            {t('read')}
          </PageLink>
        </header>
        <nav className="seminar-parts" aria-label={t('tab.label')}>
          {parts.map((one) => (
            <PageLink
              key={one}
              to={{ pathname: PARTS[one], params }}
              locale={locale}
              {...(one === part && { 'aria-current': 'page' })}
            >
              {t(`tab.${one}`)}
            </PageLink>
          ))}
        </nav>
        {done !== null && (
          <p className="account-note" role="status">
            {t(`done.${done === 'archive' && seminar.archivedAt === null ? 'unarchive' : done}`)}
          </p>
        )}
        {seminar.archivedAt !== null && <p className="seminar-notice">{t('notice.archived')}</p>}
        {me.suspended && <p className="seminar-notice">{t('notice.suspended')}</p>}
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
