import { useTranslations } from 'next-intl'
import { MarkedText } from '@/components/revision/marked-text'
import { RevisionHead } from '@/components/revision/revision-head'
import { PageLink } from '@/components/site/page-link'
import { Prose } from '@/components/text/prose'
import { readerPage, revisionPage, sentenceHistoryPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { isReordered, listSentenceChanges, type SentenceChange } from '@/lib/revision/revision-changes'
import { SIDES } from '@/lib/text/side'
import type { LoadedWork } from '@/lib/work/loaded-work'
import type { Revision } from '@/lib/work/revision'
import { sentenceName } from '@/lib/work/sentence-name'

interface RevisionEntryProps {
  loaded: LoadedWork
  revision: number
  locale: Locale
}

/** One revision: when, by whom and why, and every sentence it changed with the differences marked. */
export function RevisionEntry({ loaded, revision, locale }: RevisionEntryProps) {
  const t = useTranslations('history')
  const { work, revisions } = loaded
  const change = revisions.find((record) => record.revision === revision) ?? null
  const isCurrent = revision === work.revision
  return (
    <section className="sheet-section" aria-labelledby={`revision-${revision}`}>
      <RevisionHead revision={revision} change={change} locale={locale} />
      <div>
        {change === null ? (
          <p className="sheet-text">{t('first')}</p>
        ) : (
          <Changes loaded={loaded} change={change} locale={locale} />
        )}
        <p className="revision-way">
          <PageLink to={isCurrent ? readerPage(work.id) : revisionPage(work.id, revision)} locale={locale}>
            {isCurrent ? t('readCurrent') : t('readEarlier', { revision })}
          </PageLink>
        </p>
      </div>
    </section>
  )
}

interface ChangesProps {
  loaded: LoadedWork
  change: Revision
  locale: Locale
}

function Changes({ loaded, change, locale }: ChangesProps) {
  const t = useTranslations('history')
  return (
    <>
      <p className="sheet-text">
        <Prose text={change.reason[locale]} lang={locale} />
      </p>
      {isReordered(loaded, change) && <p className="sheet-text">{t('reordered')}</p>}
      <ol className="changes">
        {listSentenceChanges(loaded, change).map((sentence) => (
          <li key={sentence.segment}>
            <h3>
              <PageLink to={sentenceHistoryPage(loaded.work.id, sentence.segment)} locale={locale}>
                {sentenceName(sentence.segment)}
              </PageLink>
              {sentence.before === null && ` ${t('isNew')}`}
              {sentence.after === null && ` ${t('isGone')}`}
            </h3>
            <ChangedSides change={sentence} />
          </li>
        ))}
      </ol>
    </>
  )
}

function ChangedSides({ change: { before, after } }: { change: SentenceChange }) {
  return SIDES.filter((side) => before?.[side] !== after?.[side]).map((side) => (
    <MarkedText key={side} side={side} before={before?.[side] ?? ''} after={after?.[side] ?? ''} />
  ))
}
