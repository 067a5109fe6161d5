import { NextIntlClientProvider } from 'next-intl'
import { pickMessages } from '@/i18n/pick-messages'
import { formatIsoDate } from '@/lib/citation/format-date'
import type { Locale } from '@/i18n/routing'
import type { Work } from '@/lib/work/work'
import { ReaderIsland } from './reader-island'

/** Mounts the reader's client island with the messages it needs, and no others. */
export async function ReaderMount({ work, locale }: { work: Work; locale: Locale }) {
  const { publisher, title, issued } = work
  const reference = `${publisher.name[locale]}, “${title[locale].text}”, ${formatIsoDate(issued, locale)}`
  return (
    <NextIntlClientProvider messages={await pickMessages('reader', 'settings')}>
      <ReaderIsland work={work.id} revision={work.revision} reference={reference} />
    </NextIntlClientProvider>
  )
}
