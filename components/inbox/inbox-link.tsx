import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { InboxGlyph } from './inbox-glyph'
import { UNREAD_SLOT } from './unread-slot'

interface InboxLinkProps {
  locale: Locale
  isHere?: boolean
  /** The number of what is not read; left out, there is a place for it. */
  children?: ReactNode
}

/** Leads to the inbox, by its sign. Shown to whoever has a session in this browser, and where no script can tell. */
export function InboxLink({ locale, isHere = false, children }: InboxLinkProps) {
  const t = useTranslations('common')
  return (
    <PageLink to="/inbox" locale={locale} className="inbox-link" {...(isHere && { 'aria-current': 'page' })}>
      <InboxGlyph />
      <span className="unseen">{t('inbox')} </span>
      {children ?? <span {...{ [UNREAD_SLOT]: '' }} />}
    </PageLink>
  )
}
