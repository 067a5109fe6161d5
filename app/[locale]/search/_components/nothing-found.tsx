import { useTranslations } from 'next-intl'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { looserQuery } from '@/lib/search/parse-query'
import { writeSearchAddress } from '@/lib/search/search-address'

/** Says that the texts do not have it; where letters of Turkish were meant as they stand, offers to take them bare. */
export function NothingFound({ q, locale }: { q: string; locale: Locale }) {
  const t = useTranslations('search')
  const looser = looserQuery(q)
  return (
    <section className="found-nothing">
      <h2>{t('nothing', { q })}</h2>
      {looser !== null && (
        <p>
          <a href={pagePath('/search', locale) + writeSearchAddress({ q: looser, cursor: null })}>
            {t('looser', { q: looser })}
          </a>
        </p>
      )}
    </section>
  )
}
