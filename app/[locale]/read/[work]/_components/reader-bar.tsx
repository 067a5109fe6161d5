import { InboxLink } from '@/components/inbox/inbox-link'
import { SearchLink } from '@/components/search/search-link'
import { LocaleLink } from '@/components/site/locale-link'
import { Wordmark } from '@/components/site/wordmark'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { AIM_PLACE } from './annotation/company/aim-place'
import { ReaderMount } from './reader-mount'

/** The quiet bar over the text: where one is, the tools, how far one has read. */
export function ReaderBar({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const { work } = loaded
  return (
    <header className="bar reader-bar">
      <Wordmark locale={locale} />
      <p className="bar-title">{work.title[locale].text}</p>
      <div className={AIM_PLACE} />
      <SearchLink locale={locale} />
      <InboxLink locale={locale} />
      <div className="bar-tools">
        <ReaderMount loaded={loaded} locale={locale} />
      </div>
      <LocaleLink to={readerPage(work.id)} />
      <div className="progress" aria-hidden />
    </header>
  )
}
