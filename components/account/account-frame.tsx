import type { ReactNode } from 'react'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import type { Locale } from '@/i18n/routing'
import type { AccountPage } from '@/lib/account/account-paths'

interface AccountFrameProps {
  page: AccountPage
  locale: Locale
  title: string
  lead: ReactNode
  /** One form beside its heading; else sections under it. */
  isGate?: boolean
  children: ReactNode
}

/** A page of an account: the bar, a heading with what it is about, and its forms. */
export function AccountFrame({ page, locale, title, lead, isGate = false, children }: AccountFrameProps) {
  return (
    <>
      <SkipLink />
      <SiteBar here={page} locale={locale} />
      <main id="main" className={`sheet-page account ${isGate ? 'account-gate' : ''}`}>
        <header className="sheet-header">
          <h1>{title}</h1>
          {lead}
        </header>
        {isGate ? <div className="account-sheet">{children}</div> : children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
