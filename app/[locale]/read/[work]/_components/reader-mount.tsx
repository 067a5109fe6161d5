import { NextIntlClientProvider } from 'next-intl'
import { pickMessages } from '@/i18n/pick-messages'
import { workReference } from '@/lib/citation/work-reference'
import type { Locale } from '@/i18n/routing'
import type { Work } from '@/lib/work/work'
import { ReaderIsland } from './reader-island'

/** Mounts the reader's client island with the messages it needs, and no others. */
export async function ReaderMount({ work, locale }: { work: Work; locale: Locale }) {
  return (
    <NextIntlClientProvider messages={await pickMessages('reader', 'settings', 'annotate', 'errors')}>
      <ReaderIsland work={work.id} revision={work.revision} reference={workReference(work, locale)} />
    </NextIntlClientProvider>
  )
}
