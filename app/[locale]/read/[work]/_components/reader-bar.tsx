import { LocaleLink } from '@/components/site/locale-link'
import { Wordmark } from '@/components/site/wordmark'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { Work } from '@/lib/work/work'

/** The quiet bar over the text: where one is, an empty place for the tools, how far one has read. */
export function ReaderBar({ work, locale }: { work: Work; locale: Locale }) {
  return (
    <header className="bar reader-bar">
      <Wordmark locale={locale} />
      <p className="bar-title">{work.title[locale].text}</p>
      <div id="reader-tools" className="bar-tools" />
      <LocaleLink to={readerPage(work.id)} />
      <div className="progress" aria-hidden />
    </header>
  )
}
