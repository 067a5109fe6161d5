import type { ReactNode } from 'react'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import type { PageHref } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'

interface SeminarsFrameProps {
  page: PageHref
  /** What the page is asked for, with its ?. */
  query?: string
  locale: Locale
  title: string
  /** Of the title, where it is not that of the page. */
  lang?: Locale
  lead?: ReactNode
  /** One form beside its heading; else sections under it. */
  isGate?: boolean
  children: ReactNode
}

/** A page about seminars: the bar, a heading with what it is about, and what it holds. */
export function SeminarsFrame(props: SeminarsFrameProps) {
  const { page, query = '', locale, title, lang = locale, lead, isGate = false, children } = props
  return (
    <>
      <SkipLink />
      <SiteBar here={page} query={query} locale={locale} />
      <main id="main" className={`sheet-page account seminar ${isGate ? 'account-gate' : ''}`}>
        <header className="sheet-header">
          <h1 lang={lang}>{title}</h1>
          {lead}
        </header>
        {isGate ? <div className="account-sheet">{children}</div> : children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
