import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import type { Passage } from '@/lib/notebook/passage'
import { cutRuns } from '@/lib/search/cut-runs'
import { findMatches } from '@/lib/search/find-matches'
import type { Query } from '@/lib/search/parse-query'

/** Sentences with the words a note stands on washed in its colour, and what was looked for marked. */
export function PassageText({ passage, query }: { passage: Passage; query: Query }) {
  const locale = useLocale()
  const t = useTranslations('notebook')
  const { text, side, role, spans, segment } = passage
  return (
    <>
      <p className="notebook-passage" data-role={role}>
        {cutRuns(text, spans, findMatches(text, side, query)).map(({ text: run, inFirst, inSecond }, at) => {
          const shown = inSecond ? <mark>{run}</mark> : run
          return inFirst ? (
            <span key={at} className="notebook-words">
              {shown}
            </span>
          ) : (
            <Fragment key={at}>{shown}</Fragment>
          )
        })}
      </p>
      {segment === null && (
        <p className="notebook-lost" lang={locale}>
          {t('lost')}
        </p>
      )}
    </>
  )
}
