import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { Annotation } from '@/lib/annotation/annotation'
import { noteAddress } from '@/lib/annotation/note-address'

interface LogPlaceProps {
  /** What an entry of a log is about. */
  id: string
  /** What of all that is still there to be found. */
  placed: ReadonlyMap<string, Pick<Annotation, 'id' | 'work' | 'layer'>>
  locale: Locale
}

/** The way from an entry of a log to the note it is about; where that is gone, that it is. */
export function LogPlace({ id, placed, locale }: LogPlaceProps) {
  const t = useTranslations('seminars.moderation')
  const found = placed.get(id)
  if (found === undefined) return <p className="account-hint">{t('notThere')}</p>
  return (
    <PageLink to={readerPage(found.work)} query={noteAddress(found)} locale={locale}>
      {t('see')}
    </PageLink>
  )
}
