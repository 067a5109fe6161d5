import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { GUIDE_NAMES, GUIDE_PAGES, type GuideName } from '@/lib/guide/guides'

/** Whom the guides are for, and which of them this is. */
export function GuideList({ here, label, locale }: { here: GuideName; label: string; locale: Locale }) {
  const t = useTranslations('help.for')
  return (
    <nav className="guide-list" aria-label={label}>
      <ul>
        {GUIDE_NAMES.map((name) => (
          <li key={name}>
            <PageLink
              to={GUIDE_PAGES[name]}
              locale={locale}
              aria-current={name === here ? 'page' : undefined}
            >
              {t(name)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
