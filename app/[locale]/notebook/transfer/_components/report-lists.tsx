import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { pagePath, readerPage } from '@/i18n/page-address'
import { writeNoteQuery } from '@/lib/annotation/note-query'
import { fragmentOf } from '@/lib/annotation/web-vocabulary'
import type { ImportReport, TakenNote } from '@/lib/portable/import-report'
import { sentenceName } from '@/lib/work/sentence-name'

interface ReportListsProps {
  report: ImportReport
  /** Titles of works by their ids. */
  titles: Readonly<Record<string, string>>
}

/** What becomes of a file's entries, four ways; each with the entries it is about, as far as they are told. */
export function ReportLists({ report, titles }: ReportListsProps) {
  const t = useTranslations('portable.import')
  const { counts, attach, detached, refused } = report
  return (
    <ul className="report-lists">
      <li data-kind="attach">
        <Told count={counts.attach} told={attach.length} summary={t('attach', { count: counts.attach })}>
          {attach.map((note) => (
            <TakenEntry key={note.index} note={note} titles={titles} isLinked={report.imported} />
          ))}
        </Told>
        {counts.fuzzy > 0 && <p>{t('fuzzy', { count: counts.fuzzy })}</p>}
      </li>
      {counts.detached > 0 && (
        <li data-kind="detached">
          <Told
            count={counts.detached}
            told={detached.length}
            summary={t('detached', { count: counts.detached })}
          >
            {detached.map((note) => (
              <TakenEntry key={note.index} note={note} titles={titles} isLinked={false} />
            ))}
          </Told>
        </li>
      )}
      {counts.present > 0 && (
        <li data-kind="present">
          <p>{t('present', { count: counts.present })}</p>
          {counts.differing > 0 && <p>{t('differing', { count: counts.differing })}</p>}
        </li>
      )}
      {counts.refused > 0 && (
        <li data-kind="refused">
          <Told
            count={counts.refused}
            told={refused.length}
            summary={t('refused', { count: counts.refused })}
          >
            {refused.map(({ index, reason, words }) => (
              <li key={index}>
                <span>{words === '' ? t('entry', { number: index + 1 }) : words}</span>
                <span className="report-why">{t(`reason.${reason}`)}</span>
              </li>
            ))}
          </Told>
        </li>
      )}
    </ul>
  )
}

/** A sum, and under it what it sums up. */
function Told({ count, told, summary, children }: ToldProps) {
  const t = useTranslations('portable.import')
  if (told === 0) return <p>{summary}</p>
  return (
    <details>
      <summary>{summary}</summary>
      <ul className="report-entries">
        {children}
        {count > told && <li className="report-why">{t('more', { count: count - told })}</li>}
      </ul>
    </details>
  )
}

interface ToldProps {
  count: number
  told: number
  summary: string
  children: ReactNode
}

/** A note by its words and its comment, each in its language; once it is here, with the way to it. */
function TakenEntry({
  note,
  titles,
  isLinked,
}: {
  note: TakenNote
  titles: Readonly<Record<string, string>>
  isLinked: boolean
}) {
  const t = useTranslations('portable.import')
  const locale = useLocale()
  const { id, place, words, comment, work, isReply } = note
  const name = place ? sentenceName(place.segment) : ''
  const isSole = Object.keys(titles).length === 1
  return (
    <li>
      <span className="report-place">
        {isReply
          ? t('reply')
          : [...(isSole ? [] : [titles[work] ?? work]), name].filter((part) => part !== '').join(' · ')}
      </span>
      {words && <q lang={words.lang}>{words.text}</q>}
      {comment && <span lang={comment.lang}>{comment.text}</span>}
      {isLinked && place && (
        <a
          href={
            pagePath(readerPage(work), locale) +
            writeNoteQuery(id) +
            `#${fragmentOf(place.segment, place.side)}`
          }
        >
          {t('open')}
        </a>
      )}
    </li>
  )
}
