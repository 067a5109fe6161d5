import { useTranslations } from 'next-intl'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeSearchAddress } from '@/lib/search/search-address'
import type { SentencePage } from '@/lib/search/search-document'
import { FoundSentence } from './found-sentence'

interface FoundSentencesProps {
  q: string
  page: SentencePage
  locale: Locale
}

/** The sentences that were found, in the order of their texts, and the way to those that follow. */
export function FoundSentences({ q, page, locale }: FoundSentencesProps) {
  const t = useTranslations('search')
  return (
    <section className="found" aria-labelledby="found-sentences">
      <h2 id="found-sentences">{t('sentences', { count: page.total })}</h2>
      <ol>
        {page.items.map((sentence) => (
          <li key={`${sentence.work} ${sentence.segment}`}>
            <FoundSentence sentence={sentence} locale={locale} />
          </li>
        ))}
      </ol>
      {page.next !== null && (
        <p className="found-more">
          <a
            className="button"
            href={pagePath('/search', locale) + writeSearchAddress({ q, cursor: page.next })}
          >
            {t('more')}
          </a>
        </p>
      )}
    </section>
  )
}
